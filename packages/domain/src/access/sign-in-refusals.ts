/** Why somebody who went to the council's sign-in service came back without being signed in, each with what to do next. */
export const signInRefusals = {
  begin_again: 'That sign-in was begun in another browser, or has been used already. Choose “Sign in” again.',
  took_too_long: 'Signing in took longer than 10 minutes, so it was stopped. Choose “Sign in” again.',
  stopped:
    'The sign-in service did not let you in, or you stopped there. Choose “Sign in” to try again; if your password is not accepted, ask your council’s IT help desk.',
  not_trusted:
    'What came back from the sign-in service could not be trusted, so you were not signed in. Choose “Sign in” again; if this happens twice, tell an administrator of Weald.',
  not_reached: 'The sign-in service could not be reached. Wait a few minutes, then choose “Sign in” again.',
  not_invited: 'The sign-in service knows you, but Weald has no account for you. Ask an administrator of Weald to invite you.',
  email_not_verified:
    'The sign-in service has not verified your e-mail address, so Weald cannot tell that your invitation is for you. Ask your council’s IT help desk to verify it.',
  invitation_over: 'Your invitation is no longer good. Ask an administrator of Weald to invite you again.',
  closed: 'Your account in Weald is closed. Ask an administrator of Weald if you think that this is a mistake.',
} as const

export type SignInRefusal = keyof typeof signInRefusals
