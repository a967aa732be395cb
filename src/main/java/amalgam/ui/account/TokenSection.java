package amalgam.ui.account;

import amalgam.account.ApiToken;
import amalgam.account.ApiTokens;
import amalgam.account.Role;
import amalgam.ui.component.Moment;
import amalgam.ui.component.Page;
import amalgam.ui.component.PlainTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of one's programs, and the way to another. */
class TokenSection extends Div {

  private final ApiTokens tokens;
  private final Clock clock;
  private final Div place = new Div();
  private final AccountRefusal outcome = new AccountRefusal();

  TokenSection(ApiTokens tokens, Role role, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
    addClassName("tokens");
    Anchor described = new Anchor("/api.html", getTranslation("account.tokens.described"));
    described.setRouterIgnore(true);
    add(
        new Paragraph(getTranslation("account.tokens.lead")),
        described,
        place,
        outcome,
        new TokenForm(tokens, role, this::list));
    list();
  }

  private void list() {
    List<ApiToken> own = tokens.own();
    Page.fill(
        place, own.isEmpty() ? Page.empty(getTranslation("account.tokens.none")) : table(own));
  }

  private PlainTable table(List<ApiToken> own) {
    PlainTable table =
        new PlainTable(
            getTranslation("account.tokens"),
            getTranslation("account.token.name"),
            getTranslation("account.token.scope"),
            getTranslation("account.token.made"),
            getTranslation("account.token.expires"),
            getTranslation("account.token.used"),
            getTranslation("account.change"));
    own.forEach(token -> addRow(table, token));
    return table;
  }

  private void addRow(PlainTable table, ApiToken token) {
    Button revoke = new Button(getTranslation("account.token.revoke"), click -> ask(token));
    revoke.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
    revoke.setAriaLabel(getTranslation("account.token.revoke.which", token.name()));
    table.addRow(
        PlainTable.words(token.name()),
        PlainTable.words(getTranslation("account.scope." + token.scope().word())),
        new Moment(token.createdAt(), getLocale()),
        expiry(token),
        momentOr(token.lastUsedAt(), "account.token.never-used"),
        revoke);
  }

  private Component expiry(ApiToken token) {
    if (token.serves(clock.instant())) {
      return momentOr(token.expiresAt(), "account.token.never-expires");
    }
    Span over = PlainTable.words(getTranslation("account.token.expired"));
    over.addClassName("trouble");
    return over;
  }

  private Component momentOr(@Nullable Instant time, String otherwise) {
    return time == null
        ? PlainTable.words(getTranslation(otherwise))
        : new Moment(time, getLocale());
  }

  private void ask(ApiToken token) {
    ConfirmDialog dialog =
        new ConfirmDialog(
            getTranslation("account.token.revoke.question", token.name()),
            getTranslation("account.token.revoke.consequence"),
            getTranslation("account.token.revoke"),
            confirmed -> revoke(token),
            getTranslation("account.let-it-be"),
            cancelled -> {});
    dialog.setConfirmButtonTheme("error primary");
    dialog.open();
  }

  private void revoke(ApiToken token) {
    if (outcome.attempt(() -> tokens.revoke(token.id()))) {
      outcome.tell(getTranslation("account.token.revoke.done", token.name()));
      list();
    }
  }
}
