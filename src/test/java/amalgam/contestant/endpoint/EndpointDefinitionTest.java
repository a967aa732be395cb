package amalgam.contestant.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import amalgam.platform.definition.DefinitionException;
import amalgam.platform.definition.DefinitionReader;
import amalgam.tournament.TournamentDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How people write down a model behind a server, and what they are told of a slip. */
class EndpointDefinitionTest {

  private static final String WHOLE =
      """
      name: With an endpoint
      space: words
      entrants:
        - endpoint:
            id: qwen-7b
            name: Qwen 2.5 7B
            family: Qwen 2.5
            baseUrl: https://models.example.org/v1/
            model: Qwen/Qwen2.5-7B-Instruct
            keyFrom: AMALGAM_KEY_LAB
            parameters: 7615616512
            context: open book
            concurrency: 16
            maximumTokens: 2048
            pricePerMillionTokens: { prompt: 0.1, answer: 0.3 }
          decodings:
            - { temperature: 0.7, topP: 0.9 }
      """;

  private static TournamentDefinition read(String yaml) {
    return DefinitionReader.read("tournament", yaml, TournamentDefinition.class);
  }

  @Test
  void everythingThatIsSaidArrives() {
    TournamentDefinition.Entrants group = read(WHOLE).entrants().getFirst();
    EndpointSettings settings = group.endpoint().settings();

    assertThat(group.ids()).containsExactly("qwen-7b");
    assertThat(settings.baseUrl()).hasToString("https://models.example.org/v1");
    assertThat(settings.context()).isEqualTo(ContextMode.OPEN_BOOK);
    assertThat(settings.keyFrom()).isEqualTo("AMALGAM_KEY_LAB");
    assertThat(settings.concurrency()).isEqualTo(16);
    assertThat(settings.pricePerMillionTokens()).isEqualTo(new EndpointSettings.Price(0.1, 0.3));
    assertThat(settings.contestant().parameters()).isEqualTo(7_615_616_512L);
    assertThat(settings.contestant().family()).isEqualTo("Qwen 2.5");
  }

  @Test
  void whatIsLeftOutHasADefault() {
    String yaml =
        """
        name: Short
        space: words
        entrants:
          - endpoint: { id: a, baseUrl: 'http://localhost:1/v1', model: m, context: Closed Book }
        """;
    EndpointSettings settings = read(yaml).entrants().getFirst().endpoint().settings();

    assertThat(settings.name()).isEqualTo("a");
    assertThat(settings.family()).isEqualTo("a");
    assertThat(settings.keyFrom()).isNull();
    assertThat(settings.parameters()).isNull();
    assertThat(settings.context()).isEqualTo(ContextMode.CLOSED_BOOK);
    assertThat(settings.concurrency()).isEqualTo(4);
    assertThat(settings.maximumTokens()).isEqualTo(1024);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "id: qwen-7b | id: 'qwen 7b' | 'id', up to 100 letters",
        "baseUrl: https://models | baseUrl: ftp://models | must begin with http:// or https://",
        "baseUrl: https://models | baseUrl: https://a:b@models | must not hold a name or password",
        "model: Qwen/Qwen2.5-7B-Instruct | model: '' | 'model', its name on the server",
        "keyFrom: AMALGAM_KEY_LAB | keyFrom: AMALGAM_DATABASE_PASSWORD | begins with AMALGAM_KEY_",
        "keyFrom: AMALGAM_KEY_LAB | keyFrom: sk-secret | begins with AMALGAM_KEY_",
        "keyFrom: AMALGAM_KEY_LAB | key: sk-secret | 'entrants.1.endpoint.key' is not known",
        "context: open book | context: ajar | is not one of open book, closed book",
        "concurrency: 16 | concurrency: 0 | a 'concurrency' between 1 and 256",
        "maximumTokens: 2048 | maximumTokens: 1 | 'maximumTokens' between 16 and 131072",
        "parameters: 7615616512 | parameters: -1 | 'parameters' above 0",
        "keyFrom: AMALGAM_KEY_LAB | keyName: 'a b' | 'keyName' the name of a stored key",
        "parameters: 7615616512 | keyName: lab | either 'keyFrom' or 'keyName'",
        "pricePerMillionTokens: { prompt: 0.1, answer: 0.3 } | budget: { money: 5 } | 'pricePerMillionTokens' where its budget is in money",
        "concurrency: 16 | budget: { tokens: 0 } | A budget needs 'money' or 'tokens' above 0",
        "prompt: 0.1 | prompt: -0.1 | A price must be 0 or more.",
        "topP: 0.9 | topK: 40 | an endpoint plays without it"
      })
  void aSlipIsToldInASentence(String right, String wrong, String said) {
    assertThat(WHOLE).contains(right);
    assertThatExceptionOfType(DefinitionException.class)
        .isThrownBy(() -> read(WHOLE.replace(right, wrong)))
        .withMessageContaining(said)
        .withMessageNotContaining("a:b@");
  }

  @Test
  void aGroupNamesContestantsOrAnEndpoint() {
    assertThatExceptionOfType(DefinitionException.class)
        .isThrownBy(
            () ->
                read(
                    WHOLE.replace(
                        "    decodings:", "    contestants: [optimiser]\n    decodings:")))
        .withMessageContaining("either 'contestants' or an 'endpoint'");
  }
}
