/**
 * The beginnings of what guessers try first. A password of fifteen characters on
 * their lists is nearly always a short one repeated, a row of keys, or one of
 * these words with figures behind it.
 */
export const COMMON_WORDS = [
  'password', 'passwort', 'contraseña', 'contrasena', 'letmein', 'welcome', 'iloveyou', 'qwertyuiop', 'qwerty', 'asdfghjkl', 'zxcvbnm', 'azerty',
  'admin', 'administrator', 'changeme', 'default', 'secret', 'master', 'monkey', 'dragon', 'football', 'baseball', 'superman', 'batman', 'sunshine',
  'princess', 'shadow', 'michael', 'jennifer', 'jordan', 'trustno1', 'starwars', 'whatever', 'computer', 'internet', 'summer', 'winter', 'spring',
  'autumn', 'january', 'february', 'march', 'april', 'august', 'september', 'october', 'november', 'december', 'commonplan', 'cityhall', 'mayor',
  'correcthorsebatterystaple', 'thisismypassword', 'mypassword', 'newpassword', 'testtest', 'temporary', 'login', 'access', 'hello', 'freedom',
] as const;
