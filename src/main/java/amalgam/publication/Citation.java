package amalgam.publication;

import amalgam.leaderboard.export.RunManifest;
import java.time.ZoneOffset;
import java.util.Locale;

/** How a tournament, and the measures behind it, are cited. */
final class Citation {

  private static final String ENTRY =
      """
      @misc{amalgam-%s,
        title        = {{%s}: a tournament of combinatorial creativity},
        author       = {{Amalgam}},
        year         = {%d},
        howpublished = {Played with Amalgam %s},
        note         = {Space %s (SHA-256 %s), prompt seed %d, seed %d}
      }

      @misc{schapiro2025combinatorial,
        title         = {Combinatorial Creativity: A New Frontier in Generalization Abilities},
        author        = {Schapiro and others},
        year          = {2025},
        eprint        = {2509.21043},
        archivePrefix = {arXiv}
      }
      """;

  private Citation() {}

  /** Both as BibTeX. */
  static String bibtex(TournamentRecord tournament) {
    RunManifest manifest = tournament.manifest();
    return ENTRY.formatted(
        key(tournament.name()),
        tex(tournament.name()),
        tournament.createdAt().atZone(ZoneOffset.UTC).getYear(),
        tex(manifest.version()),
        tex(manifest.space().id()),
        manifest.space().hash(),
        manifest.prompts().seed(),
        manifest.seed());
  }

  private static String key(String name) {
    String key =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return key.isEmpty() ? "tournament" : key;
  }

  /** A person's words, so that TeX prints them as they stand. */
  private static String tex(String words) {
    StringBuilder escaped = new StringBuilder();
    for (char letter : words.toCharArray()) {
      switch (letter) {
        case '\\' -> escaped.append("\\textbackslash{}");
        case '^' -> escaped.append("\\textasciicircum{}");
        case '~' -> escaped.append("\\textasciitilde{}");
        case '{', '}', '%', '#', '&', '$', '_' -> escaped.append('\\').append(letter);
        case '\n', '\r', '\t' -> escaped.append(' ');
        default -> escaped.append(letter);
      }
    }
    return escaped.toString();
  }
}
