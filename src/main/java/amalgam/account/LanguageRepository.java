package amalgam.account;

import java.util.Optional;

/** Who reads in which language, as it is stored. */
public interface LanguageRepository {

  /** The code of the language that they chose. */
  Optional<String> find(AccountId account);

  void keep(AccountId account, String code);
}
