package amalgam.judging.embedding;

import amalgam.tournament.JudgeDefinition;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * all-MiniLM-L6-v2, quantized, from the jar: 384 numbers a text. It is loaded when the first text
 * comes, which takes a second or so and about 100 MB.
 */
@Component
public class MiniLm implements Embedding {

  private @Nullable EmbeddingModel model;

  @Override
  public String version() {
    return JudgeDefinition.EMBEDDING;
  }

  @Override
  public List<float[]> embed(List<String> texts) {
    return loaded().embedAll(texts.stream().map(TextSegment::from).toList()).content().stream()
        .map(embedding -> Vectors.normalised(embedding.vector()))
        .toList();
  }

  private synchronized EmbeddingModel loaded() {
    if (model == null) {
      model = new AllMiniLmL6V2QuantizedEmbeddingModel();
    }
    return model;
  }
}
