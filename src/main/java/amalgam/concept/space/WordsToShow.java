package amalgam.concept.space;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Decides which words may stand before raters. */
final class WordsToShow {

  private static final String UNSUITABLE = "unsuitable-words.txt";

  // Capitals mark names of persons, peoples, places and faiths; digits and dots mark numbers and
  // abbreviations. None of them is a concept to be creative with.
  private static final Pattern PLAIN_WORD = Pattern.compile("[a-z][a-z' -]+");

  private final Set<String> unsuitable;

  private WordsToShow(Set<String> unsuitable) {
    this.unsuitable = unsuitable;
  }

  /** Reads the list of unsuitable words; it says itself what they have in common. */
  static WordsToShow load() {
    try (InputStream list =
        Objects.requireNonNull(WordsToShow.class.getResourceAsStream(UNSUITABLE))) {
      return new WordsToShow(
          new String(list.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(line -> line.replaceFirst("#.*", "").strip())
              .filter(word -> !word.isEmpty())
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException("The list of unsuitable words could not be read.", e);
    }
  }

  boolean contains(String word) {
    return PLAIN_WORD.matcher(word).matches() && !unsuitable.contains(word);
  }
}
