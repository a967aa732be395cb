package amalgam.account.persistence;

import static amalgam.platform.persistence.schema.Tables.ACCOUNT;

import amalgam.account.AccountId;
import amalgam.account.LanguageRepository;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqLanguageRepository implements LanguageRepository {

  private final DSLContext database;

  JooqLanguageRepository(DSLContext database) {
    this.database = database;
  }

  @Override
  public Optional<String> find(AccountId account) {
    return database
        .select(ACCOUNT.LANGUAGE)
        .from(ACCOUNT)
        .where(ACCOUNT.ID.eq(account.value()))
        .and(ACCOUNT.LANGUAGE.isNotNull())
        .fetchOptional(ACCOUNT.LANGUAGE);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void keep(AccountId account, String code) {
    database
        .update(ACCOUNT)
        .set(ACCOUNT.LANGUAGE, code)
        .where(ACCOUNT.ID.eq(account.value()))
        .execute();
  }
}
