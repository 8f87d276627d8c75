/** Runs in the page of `post.ts`; inline handlers are forbidden there. */
document.forms[0]?.submit();
