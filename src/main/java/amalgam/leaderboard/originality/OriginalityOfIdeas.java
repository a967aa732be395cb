package amalgam.leaderboard.originality;

import amalgam.creativity.blend.TextVectors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far each valid idea lies from the {@value OriginalityOfAnswers#NEAREST} nearest ones that
 * other contestants had for the same prompt: the mean of 1 − cos between their vectors. What a
 * contestant said more than once counts once; where the others have fewer, all of theirs count, and
 * where they have none, the idea has no originality. The formula is ours.
 */
public final class OriginalityOfIdeas implements OriginalityOfAnswers {

  private final TextVectors vectors;
  private final List<OriginalitySums> sums = new ArrayList<>();
  private final List<ValidAnswer> prompt = new ArrayList<>();

  public OriginalityOfIdeas(TextVectors vectors) {
    this.vectors = vectors;
  }

  @Override
  public void add(ValidAnswer answer) {
    if (!prompt.isEmpty() && !prompt.getFirst().prompt().equals(answer.prompt())) {
      close();
    }
    prompt.add(answer);
  }

  @Override
  public List<OriginalitySums> sums() {
    if (!prompt.isEmpty()) {
      close();
    }
    return List.copyOf(sums);
  }

  private void close() {
    Map<String, Set<String>> ideas = new LinkedHashMap<>();
    prompt.forEach(
        one ->
            ideas.computeIfAbsent(one.contestant(), id -> new LinkedHashSet<>()).add(one.answer()));
    Map<String, float[]> places = places(ideas);
    Map<Long, OriginalitySums> byEntrant = new LinkedHashMap<>();
    for (ValidAnswer one : prompt) {
      double originality = amongOthers(one, ideas, places);
      if (!Double.isNaN(originality)) {
        byEntrant.merge(
            one.entrant().value(),
            new OriginalitySums(one.entrant(), one.bundle(), one.level(), originality, 1),
            OriginalitySums::plus);
      }
    }
    sums.addAll(byEntrant.values());
    prompt.clear();
  }

  private Map<String, float[]> places(Map<String, Set<String>> ideas) {
    List<String> texts = ideas.values().stream().flatMap(Set::stream).distinct().toList();
    List<float[]> found = vectors.of(texts);
    Map<String, float[]> places = new HashMap<>();
    for (int place = 0; place < texts.size(); place++) {
      places.put(texts.get(place), found.get(place));
    }
    return places;
  }

  /** NaN where nobody else has an idea. */
  private static double amongOthers(
      ValidAnswer one, Map<String, Set<String>> ideas, Map<String, float[]> places) {
    float[] own = place(places, one.answer());
    return ideas.entrySet().stream()
        .filter(theirs -> !theirs.getKey().equals(one.contestant()))
        .flatMap(theirs -> theirs.getValue().stream())
        .mapToDouble(other -> TextVectors.distance(own, place(places, other)))
        .sorted()
        .limit(NEAREST)
        .average()
        .orElse(Double.NaN);
  }

  private static float[] place(Map<String, float[]> places, String text) {
    return places.getOrDefault(text, new float[0]);
  }
}
