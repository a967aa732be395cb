package amalgam.contestant.transformer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Models that are trained alike over one space, as a YAML file describes them: {@code space},
 * {@code settings} (whatever is not said is taken from {@link TrainingSettings#RECIPE}) and {@code
 * members} with {@code name}, {@code layers}, {@code width}, {@code heads} and {@code seed}.
 *
 * @param plans one per member, in the order of the file
 */
public record TrainingFamily(List<TrainingPlan> plans) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  public TrainingFamily {
    plans = List.copyOf(plans);
  }

  /** The file as it is written. */
  record Document(String space, @Nullable ObjectNode settings, List<Member> members) {
    Document {
      Objects.requireNonNull(space, "it has no 'space'");
      Objects.requireNonNull(members, "it has no 'members'");
    }
  }

  /** One entry of {@code members}. */
  record Member(
      String name, int layers, int width, int heads, @Nullable Boolean tiedHead, long seed) {
    TrainingPlan plan(String space, TrainingSettings settings) {
      boolean tied = tiedHead != null && tiedHead;
      return new TrainingPlan(name, space, layers, width, heads, tied, seed, settings);
    }
  }

  /**
   * Reads a family file.
   *
   * @throws IllegalArgumentException if it cannot be read or says something unknown
   */
  public static TrainingFamily read(Path file) {
    try (InputStream content = Files.newInputStream(file)) {
      JsonNode tree = new YAMLMapper().readTree(content);
      Document document = JSON.treeToValue(tree, Document.class);
      TrainingSettings settings = settings(document.settings());
      return new TrainingFamily(
          document.members().stream()
              .map(member -> member.plan(document.space(), settings))
              .toList());
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "'%s' is no family of models: %s".formatted(file, e.getOriginalMessage()), e);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "Cannot read '%s' (%s); check the path.".formatted(file, e.getMessage()), e);
    }
  }

  private static TrainingSettings settings(@Nullable ObjectNode said) {
    ObjectNode all = JSON.valueToTree(TrainingSettings.RECIPE);
    if (said != null) {
      all.setAll(said);
    }
    return JSON.treeToValue(all, TrainingSettings.class);
  }

  /**
   * The plan of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public TrainingPlan member(String name) {
    return plans.stream()
        .filter(plan -> plan.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The family has no member '%s', but %s."
                        .formatted(name, plans.stream().map(TrainingPlan::name).toList())));
  }
}
