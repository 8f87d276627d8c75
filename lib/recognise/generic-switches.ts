import type { Labels } from '../model/console.ts';
import type { Field } from '../model/field.ts';

/** Switches that can lock people out, as GitLab, GitHub, Sentry, HubSpot, PagerDuty and others word them. */
export const LOCKS: Partial<Record<Field, Labels>> = {
  ssoOnly: {
    en: [
      'Require SSO',
      'Enforce SSO',
      'Force SSO',
      'SSO only',
      'SSO required',
      'SSO-only login',
      'Login with SSO only',
      'Require SSO login',
      'Require SSO to log in',
      'Require SSO for all users',
      'Enforce SSO for all users',
      'Require all users to login using SSO',
      'Require all users to log in with SSO',
      'Only allow SSO login',
      'Require single sign-on',
      'Enforce single sign-on',
      'Require single sign-on to log in',
      'Require SAML',
      'Enforce SAML',
      'Require SAML SSO',
      'Enforce SAML SSO',
      'Require SAML authentication',
      'Enforce SAML authentication',
      'Require SAML login',
      'Require SAML SSO authentication for all members of the * organization',
      'Enforce SSO-only authentication',
      'Enforce SSO-only authentication for this group',
      'Enforce SSO-only authentication for web activity for this group',
      'Disable password login',
      'Disable password authentication',
      'Disable username and password login',
      'Disable login form',
    ],
    de: [
      'SSO erzwingen',
      'Nur SSO',
      'Anmeldung nur mit SSO',
      'Single Sign-on erzwingen',
      'SAML erzwingen',
      'Passwortanmeldung deaktivieren',
      'Passwort-Login deaktivieren',
    ],
    fr: ['Exiger le SSO', 'Forcer le SSO', 'Exiger l’authentification unique'],
    es: ['Exigir SSO', 'Requerir SSO', 'Forzar SSO', 'Exigir inicio de sesión único'],
  },
  passwordLogin: {
    en: [
      'Allow password login',
      'Enable password login',
      'Allow login with password',
      'Allow username/password login',
      'Allow email and password login',
      'Enable password authentication',
      'Allow password authentication',
    ],
    de: [
      'Passwortanmeldung erlauben',
      'Passwort-Login erlauben',
      'Anmeldung mit Passwort erlauben',
    ],
    fr: ['Autoriser la connexion par mot de passe'],
    es: ['Permitir el inicio de sesión con contraseña'],
  },
};

/** Buttons that save, whatever the page. */
export const SAVE: Labels = {
  en: [
    'Save',
    'Save changes',
    'Save settings',
    'Save configuration',
    'Apply',
    'Apply changes',
    'Update',
  ],
  de: ['Speichern', 'Änderungen speichern', 'Einstellungen speichern', 'Übernehmen'],
  fr: ['Enregistrer', 'Enregistrer les modifications', 'Appliquer'],
  es: ['Guardar', 'Guardar cambios', 'Aplicar'],
};
