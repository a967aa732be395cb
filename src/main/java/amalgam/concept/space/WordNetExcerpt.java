package amalgam.concept.space;

import amalgam.concept.Concept;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * The words behind WordNet's most frequent senses, and what joins them.
 *
 * @param words by descending frequency
 * @param links at most one between two words, none from a word to itself
 */
record WordNetExcerpt(List<Concept> words, List<WordNetLink> links) {

  // How often each sense was met in the texts that WordNet's makers tagged: "count key number" a
  // line, by descending count. That order, ties included, is what makes the excerpt reproducible.
  private static final String FREQUENCIES = "/net/sf/extjwnl/data/wordnet/wn31/cntlist";

  /** Reads the excerpt of the {@code senses} most frequent senses. */
  static WordNetExcerpt ofMostFrequent(int senses) {
    try {
      Dictionary dictionary = Dictionary.getDefaultResourceInstance();
      try {
        return excerpt(meanings(dictionary, senses));
      } finally {
        dictionary.close();
      }
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet's data could not be read.", e);
    } catch (IOException e) {
      throw new UncheckedIOException("WordNet's sense frequencies could not be read.", e);
    }
  }

  /** The meanings behind the most frequent senses, each under its commonest word. */
  private static Map<Synset, String> meanings(Dictionary dictionary, int senses)
      throws IOException, JWNLException {
    Map<Synset, String> meanings = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Dictionary.class.getResourceAsStream(FREQUENCIES)),
                StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (meanings.size() < senses && line != null) {
        // The counts are older than the dictionary: 4 % of their keys are not in it any more.
        Word word = dictionary.getWordBySenseKey(line.split(" ")[1]);
        if (word != null) {
          meanings.putIfAbsent(word.getSynset(), word.getLemma());
        }
        line = lines.readLine();
      }
    }
    return meanings;
  }

  private static WordNetExcerpt excerpt(Map<Synset, String> meanings) throws JWNLException {
    WordsToShow wordsToShow = WordsToShow.load();
    List<Concept> words = new ArrayList<>();
    Map<String, Integer> wordIndex = new HashMap<>();
    Map<Synset, Integer> wordOf = new LinkedHashMap<>();
    meanings.forEach(
        (meaning, word) -> {
          if (wordsToShow.contains(word)) {
            Integer index = wordIndex.get(word);
            if (index == null) {
              index = words.size();
              wordIndex.put(word, index);
              words.add(new Concept(word, definition(meaning)));
            }
            wordOf.put(meaning, index);
          }
        });
    return new WordNetExcerpt(List.copyOf(words), links(wordOf));
  }

  /** The gloss without the sentences in quotes that follow it as examples. */
  private static String definition(Synset meaning) {
    return meaning.getGloss().replaceFirst("[;:,]?\\s*\".*$", "").strip();
  }

  private static List<WordNetLink> links(Map<Synset, Integer> wordOf) throws JWNLException {
    List<WordNetLink> candidates = new ArrayList<>();
    for (Map.Entry<Synset, Integer> entry : wordOf.entrySet()) {
      int head = entry.getValue();
      for (Pointer pointer : entry.getKey().getPointers()) {
        WordNetRelation relation = WordNetRelation.of(pointer);
        Integer tail = relation == null ? null : wordOf.get(pointer.getTargetSynset());
        if (relation != null && tail != null && tail != head) {
          candidates.add(new WordNetLink(head, relation, tail));
        }
      }
    }
    candidates.sort(Comparator.comparing(WordNetLink::relation));
    Set<Long> joined = new HashSet<>();
    return candidates.stream().filter(link -> joined.add(link.pair())).toList();
  }
}
