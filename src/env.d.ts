interface ImportMetaEnv {
  /** Where the site lives, `https://example.org`, without the base; set as an environment variable at the build. */
  readonly SITE_URL?: string;
}
