import type { LetterWords } from '../letter-words.js';
import { stage1 } from './english.js';

const { manner } = stage1;
const table = [
  'number',
  'holder',
  'holderAddress',
  'standard',
  'scope',
  'issued',
  'expires',
  'surveyed',
] as const;

export const suspension: LetterWords = {
  manner: {
    ...manner,
    references: [...manner.references, ['Certificate', '{number}'], ['Certificate no.', '{number}']],
  },
  subjects: [
    'Suspension of certificate {number}',
    'NOTICE OF SUSPENSION',
    'Your certificate {number}: suspended with effect from {otherDay}',
    'Certificate suspended – {standard}',
    'Notice: status of certification of {holder}',
  ],
  openings: [
    'Take notice that {body} has suspended the registration of {holder} under certificate {number}.',
    'As we wrote on {otherDay}, three major nonconformities at {holder} are open. Certificate {number} is therefore suspended.',
    'We have to tell you that certificate {number} of {holder} to {standard} is suspended from {otherDay}.',
    'Certificate no. {number}, granted to {holder}, {holderAddress}, has been suspended by a decision of {otherDay}.',
    '{body} suspends the certification of {holder} (certificate {number}) because the surveillance audit due by {otherDay} was not held.',
    'With effect from {otherDay} the certification of your AI management system to {standard}, certificate {number}, does not hold for the time being.',
  ],
  middles: [
    'The nonconformities raised at the audit of {surveyed} have not been closed in time.',
    'During suspension you may neither use the mark nor call the company certified.',
    'The suspension ends once the open points are settled, at the latest on {otherDay}; after that the certificate is withdrawn.',
    'The certificate was issued for: {scope}.',
    'It was first granted on {first} and would have run until {expires}.',
    'Our public register shows the certificate as suspended: {verifyAt}.',
    'You may appeal against this decision within fourteen days, in writing, to {email}.',
    'Your contact in this matter is {otherPerson}, {phone}.',
    'Please inform those of your customers who rely on the certificate.',
  ],
  closings: [
    'We hope that you will soon be in a position to have the certificate restored.',
    'Please confirm that you have received this notice.',
    'The fees for {otherNumber} stay due.',
    'The original is to be kept and must not be shown as valid.',
  ],
  table,
};

export const withdrawal: LetterWords = {
  ...suspension,
  subjects: [
    'Withdrawal of certificate {number}',
    'NOTICE OF WITHDRAWAL',
    'Cancellation of certification to {standard}',
    'Certificate {number}: withdrawn',
    'Termination of certification – {holder}',
  ],
  openings: [
    'The certificate numbered {number} in the name of {holder} is withdrawn as of {otherDay}.',
    'As agreed, {body} ends the certification of {holder}, {holderAddress}, to {standard} on {otherDay}.',
    'Since the reasons for the suspension of {otherDay} have not been removed, certificate {number} is cancelled.',
    'Our certification committee has decided to withdraw the certificate of {holder} ({number}, {standard}).',
  ],
  middles: [
    'Please return the original to {body}, {bodyAddress}, by {otherDay}.',
    'The company is taken off our register. See {verifyAt}.',
    'Any use of the mark after {otherDay} is a breach of contract.',
    'It had been granted on {first} for {scope}.',
    'The validity that stands on the certificate ({expires}) is void.',
    'The reason is the voluntary return of the certificate announced in your letter of {otherDay}.',
    'A new application can be made at any time; it leads to a full initial audit.',
    'The last audit, which ended on {surveyed}, showed two major nonconformities.',
    'You may appeal until {otherDay}.',
  ],
};

export const surveillance: LetterWords = {
  ...suspension,
  subjects: [
    'Surveillance audit: certification continues',
    'Certificate {number} – continued certification',
    'Confirmation of surveillance {standard}',
    'CONFIRMATION OF CONTINUED VALIDITY',
    'Result of the surveillance audit at {holder}',
    'Statement of certification status',
  ],
  openings: [
    'Thank you for your inquiry about {holder}. Its certificate {number} is active in our register.',
    '{holder}, {holderAddress}: certificate {number} to {standard} – status: valid. Last audited {surveyed}.',
    'The first surveillance visit to {holder} was closed on {surveyed} without open nonconformities. {body} confirms certificate {number}.',
    'The surveillance audit of {holder} was held from {surveyFrom} to {surveyed}, and certificate {number} stays in force.',
    'We confirm that the AI management system of {holder}, {holderAddress}, continues to fulfil {standard}. Last audit: {surveyed}.',
    'Following the first surveillance audit, ended on {surveyed}, {body} has decided to keep up certification under number {number}.',
    'At your request we confirm that certificate {number} issued to {holder} on {first} is valid today.',
    'Your company was audited on {surveyFirst}–{surveyed}. The certificate ({number}) is maintained.',
  ],
  middles: [
    'The certificate runs until {expires}, provided that the yearly audits go well.',
    'Its scope is unchanged: {scope}.',
    'The next surveillance audit is due by {nextAudit}.',
    'No nonconformity was raised; four opportunities for improvement stand in report {otherNumber}.',
    'Its standing can be seen at {verifyAt} at any time.',
    'The audit was led by {otherPerson}.',
    '{body} holds accreditation {accreditationNumber} of {accreditor} for {standard}.',
    'The Statement of Applicability in force is {soa}.',
    'The decision to maintain certification was taken on {decided}.',
  ],
  closings: [
    'This confirmation belongs to the certificate and counts only with it.',
    'Thank you for working with us.',
    'Please tell us of any material change in the organisation or its AI systems.',
    'For questions: {otherPerson}, {phone}, {email}.',
  ],
};
