package amalgam.judging.embedding;

import amalgam.creativity.blend.TextVectors;
import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The vectors of texts by their meaning; those that were asked for lately are kept. */
@Component
class MeaningVectors implements TextVectors {

  /** Of 1.5 kB each. */
  private static final int MOST_KEPT = 20_000;

  private final Embedding embedding;
  private final LoadingCache<String, float[]> kept;

  MeaningVectors(Embedding embedding) {
    this.embedding = embedding;
    this.kept = Caffeine.newBuilder().maximumSize(MOST_KEPT).build(new Loader(embedding));
  }

  private record Loader(Embedding embedding) implements CacheLoader<String, float[]> {

    @Override
    public float[] load(String text) {
      return embedding.embed(List.of(text)).getFirst();
    }

    @Override
    public Map<String, float[]> loadAll(Set<? extends String> texts) {
      List<String> all = List.copyOf(texts);
      List<float[]> vectors = embedding.embed(all);
      return IntStream.range(0, all.size())
          .boxed()
          .collect(Collectors.toMap(all::get, vectors::get));
    }
  }

  @Override
  public String version() {
    return embedding.version();
  }

  @Override
  public List<float[]> of(List<String> texts) {
    // An empty text has no meaning, and is never looked at.
    Map<String, float[]> all =
        kept.getAll(texts.stream().filter(text -> !text.isBlank()).distinct().toList());
    return texts.stream()
        .map(text -> text.isBlank() ? new float[0] : Objects.requireNonNull(all.get(text)))
        .toList();
  }
}
