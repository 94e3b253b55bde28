import process from 'node:process';
import { makeDocument } from './make.js';

process.stdout.write(`${makeDocument(0).layout}\n`);
