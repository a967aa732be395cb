package amalgam.concept;

/**
 * What a space is called and where it comes from.
 *
 * @param id short and stable, as addresses and definitions use it: lower-case letters, digits, '-'
 * @param name for people
 * @param kind of which make: {@code letters}, {@code wordnet}, {@code import}
 * @param licence under which its content may be shown, in one line
 */
public record SpaceIdentity(String id, String name, String kind, String licence) {

  public SpaceIdentity {
    if (!id.matches("[a-z0-9][a-z0-9-]{0,63}")) {
      throw new IllegalArgumentException(
          "A space's id is 1 to 64 lower-case letters, digits and '-', but was '%s'."
              .formatted(id));
    }
  }
}
