package amalgam.account.persistence;

import static amalgam.platform.persistence.schema.Tables.ACCOUNT_ACT;

import amalgam.account.AccountAct;
import amalgam.account.AccountAct.Deed;
import amalgam.account.AccountLogRepository;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqAccountLogRepository implements AccountLogRepository {

  private final DSLContext database;

  JooqAccountLogRepository(DSLContext database) {
    this.database = database;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(AccountAct act) {
    database
        .insertInto(ACCOUNT_ACT)
        .set(ACCOUNT_ACT.DONE_AT, act.at())
        .set(ACCOUNT_ACT.DONE_BY, act.by())
        .set(ACCOUNT_ACT.DEED, act.deed().word())
        .set(ACCOUNT_ACT.SUBJECT, act.subject())
        .set(ACCOUNT_ACT.DETAIL, act.detail())
        .execute();
  }

  @Override
  public List<AccountAct> latest(int most) {
    return database
        .selectFrom(ACCOUNT_ACT)
        .orderBy(ACCOUNT_ACT.ID.desc())
        .limit(most)
        .fetch(
            row ->
                new AccountAct(
                    row.getDoneAt(),
                    row.getDoneBy(),
                    Deed.ofWord(row.getDeed()),
                    row.getSubject(),
                    row.getDetail()));
  }
}
