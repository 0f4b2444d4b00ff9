import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const themoviedb: Provider = {
  id: "themoviedb",
  name: "The Movie Database",
  hosts: ["themoviedb.org", "tmdb.org"],
  page: "https://www.themoviedb.org/settings/api",
  kinds: [
    secret("themoviedb-api-key", "The Movie Database API key", "read films within your quota", named(["the_movie_db", "tmdb", "movie_db", "the movie database"], chars(classes.hex, 32)), "https://developer.themoviedb.org/docs/authentication-application"),
  ],
};
