package amalgam.concept;

/** What a concept or relation may be called, so that walks can be written as joined names. */
final class SymbolName {

  private SymbolName() {}

  static void check(String what, String name) {
    if (name.isBlank() || name.chars().anyMatch(c -> c == '|' || c < ' ')) {
      throw new IllegalArgumentException(
          "A %s's name must not be blank nor hold tabs, line breaks or '|', but was '%s'."
              .formatted(what, name));
    }
  }
}
