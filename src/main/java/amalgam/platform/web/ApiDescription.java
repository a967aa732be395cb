package amalgam.platform.web;

import amalgam.creativity.Gate;
import amalgam.leaderboard.Measure;
import amalgam.platform.node.ServesPages;
import amalgam.platform.node.Version;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the interface says of all of it. */
@ServesPages
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  static final String TOURNAMENTS = "Tournaments";
  static final String TABLES = "Tables";
  static final String SPACES = "Spaces";

  private static final String PROBLEM = "Problem";
  private static final String INTERVAL = "Interval";
  private static final String LINE = "LeaderboardLine";

  private static final String OVERVIEW =
      """
      Public tournaments, their boards and their data; reading needs no account.

      JSON is in camelCase, tables in snake_case with a header line, UTF-8; times are ISO 8601 in \
      UTC. Lists are paged, exports are streamed whole. Every answer has an ETag and may be kept \
      for 5 seconds. A refusal is a problem detail (RFC 9457) whose `detail` says in a sentence \
      what to change. Fields may be added, never renamed.""";

  /** The same on every address. */
  private static final Map<String, String> REFUSALS =
      Map.of(
          "400", "A parameter cannot be what it is; the detail says what it can be.",
          "404", "There is no such thing, or it is not public.",
          "503", "The database cannot answer at the moment.");

  @Bean
  OpenAPI description(Version version) {
    return new OpenAPI()
        .info(new Info().title("Amalgam").version(version.word()).description(OVERVIEW))
        .servers(List.of(new Server().url("/").description("This installation")))
        .tags(
            List.of(
                new Tag().name(TOURNAMENTS).description("Who played, and how they stand."),
                new Tag().name(TABLES).description("The data behind, whole."),
                new Tag().name(SPACES).description("What was played on.")));
  }

  @Bean
  OpenApiCustomizer refusalsAndLines() {
    return api -> {
      api.getComponents().addSchemas(PROBLEM, problem()).addSchemas(LINE, line());
      api.getPaths().values().stream()
          .flatMap(path -> path.readOperations().stream())
          .forEach(ApiDescription::addRefusals);
      contestants(api).setItems(reference(LINE));
    };
  }

  private static Schema<?> contestants(OpenAPI api) {
    Schema<?> leaderboard =
        Objects.requireNonNull(api.getComponents().getSchemas().get("LeaderboardResource"));
    return Objects.requireNonNull((Schema<?>) leaderboard.getProperties().get("contestants"));
  }

  private static void addRefusals(Operation operation) {
    REFUSALS.forEach(
        (status, meaning) ->
            operation
                .getResponses()
                .addApiResponse(
                    status,
                    new ApiResponse()
                        .description(meaning)
                        .content(
                            new Content()
                                .addMediaType(
                                    "application/problem+json",
                                    new MediaType().schema(reference(PROBLEM))))));
  }

  private static Schema<?> problem() {
    Schema<?> problem = type("object", "A refusal, as RFC 9457 has it.");
    problem.addProperty("type", type("string", "Of the problem; about:blank."));
    problem.addProperty("title", type("string", "The status in words."));
    problem.addProperty("status", type("integer", "Of HTTP."));
    problem.addProperty("detail", type("string", "One sentence: what, where, what to change."));
    problem.addProperty("instance", type("string", "The address that was asked for."));
    problem.setExample(
        Map.of(
            "title",
            "Bad Request",
            "status",
            400,
            "detail",
            "level must be 0 (all) to 3 in this tournament, but is 7.",
            "instance",
            "/api/v1/tournaments/1/leaderboard"));
    return problem;
  }

  /** A contestant, or one of its entrants: the measures are the board's own. */
  private static Schema<?> line() {
    Schema<?> line =
        type("object", "A contestant with its reference setting's numbers, or a setting of it.");
    line.addProperty("contestant", type("string", "Its id; on a contestant's line."));
    line.addProperty("name", type("string", "For people; on a contestant's line."));
    line.addProperty("entrant", type("string", "The decoding setting; on a setting's line."));
    line.addProperty("n", type("integer", "Proposals judged."));
    for (Measure measure : Measure.values()) {
      line.addProperty(measure.key(), interval(measure.definition()));
    }
    line.addProperty(
        "pNonDominated",
        interval(
            "Share of the 1,000 resamples in which no model's setting was better on one axis and at"
                + " least as good on the other; the bounds tell how exactly so many resamples tell"
                + " it. Nothing for baselines, which do not compete."));
    line.addProperty(
        "hypervolume",
        interval(
            "Area below its settings in novelty and satisfaction; on a setting's line, of that one"
                + " alone."));
    line.addProperty("parameters", type("integer", "Trained weights; left out where none are."));
    line.addProperty("ratings", type("object", "People's, by axis, with rank and interval."));
    line.addProperty("automatedRatings", type("object", "The same of automated judges."));
    line.addProperty("errors", errors());
    line.addProperty("provisional", type("boolean", "Whether further proposals of it may come."));
    Schema<?> entrants = type("array", "Its settings; on a contestant's line.");
    entrants.setItems(reference(LINE));
    line.addProperty("entrants", entrants);
    return line;
  }

  private static Schema<?> errors() {
    Schema<?> errors = type("object", "How many proposals failed first at each gate.");
    for (Gate gate : Gate.values()) {
      errors.addProperty(gate.word(), type("integer", gate.phrase()));
    }
    return errors;
  }

  private static Schema<?> interval(String description) {
    Schema<?> interval = reference(INTERVAL);
    interval.setDescription(description);
    return interval;
  }

  private static Schema<?> type(String type, String description) {
    Schema<?> schema = new Schema<>();
    schema.setTypes(Set.of(type));
    schema.setDescription(description);
    return schema;
  }

  private static Schema<?> reference(String schema) {
    return new Schema<>().$ref("#/components/schemas/" + schema);
  }
}
