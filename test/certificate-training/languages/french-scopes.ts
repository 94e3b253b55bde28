import { lines, words } from '../listed.js';
import type { ScopeWords } from '../scope-grammar.js';

export const frenchScopes: ScopeWords = {
  and: 'et',
  acts: words(`
    conception | développement | mise en production | exploitation | maintenance | fourniture | intégration | déploiement | entraînement | support
    hébergement | commercialisation | supervision | validation | amélioration continue | vente | paramétrage | assistance technique | évaluation
    infogérance | édition | étude | recherche et développement | mise à disposition | pilotage | administration | démonstration`),
  objects: lines(`
    de la plateforme *
    de la plateforme * (analyse de documents)
    du logiciel « * »
    de la suite * et de ses modules
    de l’assistant virtuel *
    de la solution * d’aide à la décision
    du modèle de langage *
    des produits * et *
    de dispositifs médicaux logiciels
    de services de conseil en transformation numérique
    de réseaux de télécommunications
    de solutions de reconnaissance vocale
    de modèles d’apprentissage automatique
    d’assistants conversationnels fondés sur de grands modèles de langage
    de systèmes d’intelligence artificielle
    de solutions d’IA générative pour la rédaction de contenus
    d’outils de vision par ordinateur pour le contrôle qualité
    de la plateforme d’analyse prédictive
    d’un moteur de recommandation pour le commerce en ligne
    d’applications mobiles de télésanté
    de logiciels de détection de la fraude
    de services d’aide au diagnostic à partir d’images médicales
    d’algorithmes de notation de crédit
    d’agents autonomes de traitement des sinistres
    de jumeaux numériques de réseaux électriques
    d’outils de transcription et de traduction automatiques
    de logiciels de gestion de la paie et des temps
    de systèmes de maintenance prédictive embarqués
    de chaînes de traitement de données ouvertes
    d’un service de vérification d’identité à distance
    de progiciels de gestion scolaire en mode SaaS
    de véhicules de livraison autonomes
    de services de cybersécurité managés
    de la messagerie sécurisée de santé
    d’infrastructures en nuage public et privé
    de logiciels d’optimisation de tournées
    de modèles de prévision de la demande
    d’un assistant de recherche juridique
    de la solution de tri des candidatures
    d’un outil de modération de contenus
    de capteurs connectés et de leurs logiciels embarqués
    d’interfaces de programmation pour l’analyse de documents
    d’outils d’annotation et de jeux de données d’entraînement
    de services numériques destinés aux usagers
    du portail documentaire
    du système d’information hospitalier
    des services de certification électronique
    de robots collaboratifs
    de tableaux de bord décisionnels`),
  services: lines(`
    gestion des achats et des fournisseurs d’IA
    éditique et routage de courrier
    production et vente de logiciels
    études cliniques
    services bancaires de détail
    exploitation de la plateforme *
    fabrication de pièces de précision
    gestion de sinistres
    conception de formations en ligne
    surveillance à distance d’installations
    hébergement de données de santé
    infogérance de serveurs
    gestion de la relation client par téléphone
    conseil en stratégie de données
    traitement de données à caractère personnel en qualité de sous-traitant
    audit de code et tests d’intrusion
    centre opérationnel de sécurité
    support aux utilisateurs
    formation des équipes à l’usage responsable de l’IA
    numérisation et archivage électronique
    gestion des identités et des accès
    tierce maintenance applicative
    annotation d’images et de textes
    évaluation des impacts des systèmes d’IA
    recherche et développement en apprentissage profond
    services de paiement en ligne
    analyse d’images satellitaires
    prestations de laboratoire d’analyses
    transport et logistique de produits pharmaceutiques
    courtage en assurances
    recrutement et mise à disposition de personnel
    traduction assistée par ordinateur
    édition de logiciels métiers
    production de composants électroniques
    gestion de parcs de poste de travail
    sauvegarde et reprise d’activité`),
  forWhom: lines(`
    pour les clients du service *
    depuis les établissements listés en annexe
    à Paris, Lille et Casablanca
    en France métropolitaine et outre-mer
    pour les ministères et opérateurs de l’État
    pour les assureurs, mutuelles et courtiers (rôle : fournisseur d’IA)
    pour les collectivités territoriales
    pour le secteur bancaire et l’assurance
    à destination des établissements de santé
    pour le compte de tiers
    auprès de clients publics et privés
    pour l’industrie automobile et l’aéronautique
    en mode SaaS
    dans un environnement en nuage
    depuis les sites de Lyon et de Rennes
    pour les petites et moyennes entreprises
    sur l’ensemble du territoire national
    en Europe et en Amérique du Nord
    pour les besoins internes du groupe
    en tant que fournisseur et déployeur d’IA
    en qualité de producteur d’IA
    en qualité de fournisseur d’IA et d’utilisateur d’IA
    pour le commerce de détail
    à l’intention des professionnels du droit
    pour l’enseignement supérieur
    réalisés au siège et en télétravail`),
  endings: lines(`
    y compris les activités de la filiale *
    incluant la direction de l’innovation, le service juridique et le support client
    hors activités de négoce
    rôle au sens de la norme : développeur et fournisseur d’IA
    tel que décrit dans le manuel du système de management
    y compris le support aux utilisateurs
    y compris l’hébergement et la sauvegarde des données
    à l’exclusion des activités de recherche amont
    à l’exception des modèles fournis par des tiers
    ainsi que les fonctions support associées (achats, ressources humaines, informatique)
    incluant la gestion du cycle de vie des modèles
    incluant la collecte, la préparation et la conservation des données
    en s’appuyant sur les centres de données situés en France
    conformément aux rôles de fournisseur et de déployeur d’IA
    de la conception à la mise hors service
    avec une équipe répartie entre le siège et les agences
    sans activité de conception matérielle`),
  whole: lines(`
    *
    Plateforme * : développement, hébergement et support
    Produit * (version en nuage) – conception, tests, déploiement, maintien en conditions opérationnelles
    Siège : direction, achats, ressources humaines, développement logiciel. Agences : déploiement, formation, support
    1) Développement de la solution * ; 2) intégration chez les clients ; 3) support et maintenance
    Système de notation * utilisé par les équipes de gestion des risques
    Organisme agissant comme fournisseur d’IA pour la solution * et comme utilisateur d’IA dans ses processus internes
    Systèmes d’information supportant les activités de conseil, d’intégration et d’hébergement
    Édition de la suite logicielle Argos (modules Veille, Synthèse et Alerte)
    Toutes les activités de recherche, de développement et d’exploitation de modèles de langage menées au siège
    Conseil et ingénierie en intelligence artificielle
    Prestations de services informatiques
    La conception, le développement, l’entraînement, l’évaluation et la mise à disposition d’un modèle de fondation multilingue et des services associés, notamment l’interface de programmation, la console d’administration et le support de deuxième niveau, pour des clients publics et privés en Europe
    Développement et mise en œuvre d’un assistant d’aide à la décision clinique destiné aux services d’urgence ; gestion des jeux de données d’apprentissage ; surveillance des performances après la mise en service ; formation des utilisateurs
    Gouvernance des systèmes d’IA utilisés pour la gestion des sinistres automobiles
    Utilisation de systèmes d’IA dans les processus de recrutement, de formation et de gestion des carrières
    Hébergement d’infrastructure physique et virtuelle, administration de systèmes et sauvegarde externalisée
    Activités de la direction des systèmes d’information : développement, exploitation, cybersécurité, support
    Le traitement automatisé de documents comptables et fiscaux (service « Clarté »)
    Négoce de matériel médical et services après-vente
    Service de traduction neuronale pour administrations
    Centre de relation client multicanal assisté par IA`),
};
