import type { ErrorCause } from '../model/errorPage.ts';

/** What each cause of an error page means, and what to do about it: both inside of a sentence. */
export type CauseTexts = Record<ErrorCause, [cause: string, remedy: string]>;

export const causesEn: CauseTexts = {
  acsUrl: [
    'the response is wanted at an address that is not configured',
    'enter the address of the request as “{label}”',
  ],
  acsUrlMissing: ['no address for the response is saved', 'fill in “{label}” and save'],
  spEntityId: [
    'no app has the entity ID that the request names',
    'enter the request’s Issuer as “{label}”, character by character, and see that it is the right tenant',
  ],
  spEntityIdMissing: ['the app has no entity ID', 'fill in “{label}” and save'],
  twoApps: ['two apps have the same entity ID', 'give each its own “{label}”'],
  tenant: [
    'there is no such tenant, or it is of another cloud',
    'copy the sign-in address of the identity provider once more into “{label}”',
  ],
  destination: [
    'the request is meant for another address',
    'copy the sign-in address of the identity provider once more into “{label}”',
  ],
  directLink: [
    'the address was opened without a request',
    'begin at the service provider, and have its sign-in page as “{label}”',
  ],
  disabled: ['the app is switched off', 'switch it on for the users'],
  notAssigned: [
    'this user may not use the app',
    'assign the user, or a group of theirs, to the app',
  ],
  notYet: [
    'the app is not known yet, or is deleted',
    'wait some minutes, sign out and in, and see that it is on for the user',
  ],
  wrongAccount: [
    'the account is of another organisation',
    'use a private window and an account that is assigned to the app',
  ],
  noSuchApp: [
    'there is no app at this address',
    'copy the sign-in address of the identity provider once more into “{label}”',
  ],
  authnContext: [
    'the user signed in in another way than the request wants',
    'switch off the requested authentication context',
  ],
  malformedRequest: [
    'the request can’t be read',
    'see that address and binding are right; without single logout, leave its address empty',
  ],
  requestId: ['the request’s ID is not allowed', 'update the service provider’s software'],
  requestIssuer: ['the request doesn’t say from whom it is', 'fill in “{label}”'],
  requestOptions: [
    'the request asks for something that is not configured',
    'see that “{label}” is what the request wants, and that it is signed only if it has to be',
  ],
  requestTooLong: ['the request is too long for an address', 'have it posted'],
  requestSignature: [
    'the request’s signature is missing or wrong',
    'take the service provider’s certificate once more as “{label}”, or don’t demand signed requests',
  ],
  requestExpired: ['the request was too old', 'set the service provider’s clock'],
  binding: [
    'the response is wanted in a way that is not possible',
    'choose HTTP-POST as “{label}”',
  ],
  nameIdFormat: [
    'the NameID format can’t be served',
    'set “{label}” to what the service provider wants',
  ],
  nameIdSource: [
    'the user has no value for the NameID or an attribute',
    'fill it in for the user, or choose another “{label}”',
  ],
  signingKey: ['there is no valid key to sign with', 'make a new certificate and activate it'],
  encryptionKey: [
    'there is no certificate to encrypt for',
    'enter “{label}”, or switch encryption off',
  ],
  upstream: [
    'the fault is with another identity provider behind this one',
    'look at the federation of the user’s domain',
  ],
  policy: [
    'a rule of the organisation forbids it',
    'look at its conditional access; no SAML value is wrong',
  ],
  logout: ['the logout can’t be placed', 'compare “{label}” and what the logout names'],
  validator: [
    'the identity provider gives no reason',
    'see that “{label}” lets the request’s address through, and that the user has access to the app',
  ],
  audience: [
    'the assertion is for another audience',
    'put the service provider’s entity ID into “{label}”',
  ],
  issuer: [
    'the response is from another issuer',
    'put the identity provider’s issuer into “{label}”',
  ],
  certificate: [
    'the signature or the sender is not trusted',
    'put the identity provider’s certificate into “{label}” once more, and compare the issuer',
  ],
  signatureMissing: ['a demanded signature is missing', 'switch on “{label}”'],
  responseAddress: [
    'the response is meant for another address or lacks something',
    'compare “{label}”, the entity ID and the attributes',
  ],
  clock: ['the assertion is too old or too new', 'set the clocks of both servers'],
  attributes: ['a demanded attribute is missing', 'add it in “{label}”, named exactly so'],
  unknownUser: ['the user is not known there', 'invite the user, or switch on “{label}”'],
  staleLink: [
    'an older link of the user is still stored',
    'have the vendor’s support delete the user’s old sign-in with Google',
  ],
  encryption: [
    'the assertion can’t be decrypted',
    'switch off “{label}”, or take the service provider’s certificate once more',
  ],
  unspecific: ['the page gives no reason', 'look at the log there'],
};
