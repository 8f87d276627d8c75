/**
 * Chromium's switches for many short-lived pages: what the optimising compilers of V8 and a software
 * GPU cost there is never earned back, a seventh of a crossing's processor time.
 */
export const BRISK = ['--js-flags=--max-lazy,--no-opt,--no-maglev', '--disable-gpu'];
