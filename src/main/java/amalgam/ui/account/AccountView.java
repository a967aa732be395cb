package amalgam.ui.account;

import amalgam.account.Account;
import amalgam.account.Accounts;
import amalgam.account.ApiTokens;
import amalgam.ui.component.Moment;
import amalgam.ui.component.Page;
import amalgam.ui.words.LanguageSwitch;
import amalgam.ui.words.Translated;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** One's own account: name, password, language, tokens, and the way out. */
@Translated
@PermitAll
@Route("account")
class AccountView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Accounts accounts;
  private final ApiTokens tokens;
  private final AuthenticationContext visit;
  private final LanguageSwitch languages;
  private final Clock clock;

  AccountView(
      Accounts accounts,
      ApiTokens tokens,
      AuthenticationContext visit,
      LanguageSwitch languages,
      Clock clock) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.visit = visit;
    this.languages = languages;
    this.clock = clock;
    addClassName("account-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    accounts.own().ifPresent(this::show);
  }

  private void show(Account own) {
    Page.fill(
        this,
        Page.head(name(), ""),
        facts(own),
        new Button(getTranslation("account.sign-out"), click -> visit.logout()),
        Page.section(getTranslation("account.profile"), new NameForm(accounts, own.name())),
        Page.section(
            getTranslation("account.language"),
            new Paragraph(getTranslation("account.language.lead")),
            languages));
    if (own.hasPassword()) {
      add(
          Page.section(
              getTranslation("account.password"), new PasswordForm(accounts, own.email())));
    }
    add(
        Page.section(
            getTranslation("account.tokens"), new TokenSection(tokens, own.role(), clock)));
  }

  private Component facts(Account own) {
    DescriptionList facts = Page.facts();
    Page.fact(facts, getTranslation("account.email"), own.email());
    Page.fact(
        facts,
        getTranslation("account.role"),
        getTranslation(
            "account.role.told",
            AccountWords.role(this, own.role()),
            AccountWords.roleMay(this, own.role())));
    Page.fact(facts, getTranslation("account.since"), new Moment(own.createdAt(), getLocale()));
    return facts;
  }

  private String name() {
    return getTranslation("account.title");
  }

  @Override
  public String getPageTitle() {
    return name() + " · Amalgam";
  }
}
