package amalgam.ui.words;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Says what stands under a key in the language of the page; pages ask it by Vaadin's own {@code
 * getTranslation}.
 *
 * <p>A text is a {@link MessageFormat}, whether it has places for arguments or not: {@code {0}}
 * writes a number as that language does, {@code {0,choice,1#one vote|1<{0} votes}} counts. An
 * apostrophe is ’, for the straight one means something else there.
 */
@Component
class Words implements I18NProvider {

  private static final Logger log = LoggerFactory.getLogger(Words.class);

  private final WordBook book = WordBook.read();
  private final Set<String> missed = ConcurrentHashMap.newKeySet();

  @Override
  public List<Locale> getProvidedLocales() {
    return Arrays.stream(Language.values()).map(Language::locale).toList();
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... params) {
    Language language = Language.of(locale);
    return book.find(key, language)
        .map(text -> new MessageFormat(text, language.locale()).format(params))
        .orElseGet(() -> missing(key));
  }

  private String missing(String key) {
    if (missed.add(key)) {
      log.error("No text stands under the key {}.", key);
    }
    return key;
  }
}
