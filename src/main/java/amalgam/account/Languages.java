package amalgam.account;

import amalgam.platform.security.CurrentPerson;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The languages that people with accounts read the pages in, by their codes, such as {@code de}.
 */
@Service
public class Languages {

  private final LanguageRepository languages;

  Languages(LanguageRepository languages) {
    this.languages = languages;
  }

  /** What whoever acts has chosen; empty for a visitor, or where they never did. */
  public Optional<String> own() {
    return me().flatMap(languages::find);
  }

  /** Has whoever acts find the pages in it wherever they sign in; nothing for a visitor. */
  @Transactional
  public void choose(String code) {
    me().ifPresent(id -> languages.keep(id, code));
  }

  private static Optional<AccountId> me() {
    return Optional.ofNullable(CurrentPerson.now().account()).map(AccountId::new);
  }
}
