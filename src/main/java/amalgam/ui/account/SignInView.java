package amalgam.ui.account;

import amalgam.account.Accounts;
import amalgam.platform.security.CurrentPerson;
import amalgam.ui.component.BeginsVisit;
import amalgam.ui.component.Page;
import amalgam.ui.component.VisitMark;
import amalgam.ui.words.Translated;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.util.Optional;
import java.util.regex.Pattern;

/** Signs people in, and lets them go on where they wanted to. */
@Translated
@AnonymousAllowed
@Route(SignInForm.ADDRESS)
class SignInView extends Div implements BeginsVisit, BeforeEnterObserver, HasDynamicTitle {

  /** So many seconds. */
  private static final Pattern WAIT = Pattern.compile("[0-9]{1,6}");

  private final Accounts accounts;
  private final ElsewhereLinks elsewhere;

  SignInView(Accounts accounts, ElsewhereLinks elsewhere) {
    this.accounts = accounts;
    this.elsewhere = elsewhere;
    addClassName("account-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (CurrentPerson.now().isSignedIn()) {
      event.forwardTo(AccountView.class);
      return;
    }
    rememberWhereFrom(event.getUI());
    Page.fill(this, Page.head(name(), getTranslation("account.sign-in.lead")));
    AccountRefusal said = new AccountRefusal();
    boolean isAgain = say(said, event.getLocation().getQueryParameters());
    if (!isAgain) {
      VisitMark.ifSet(event.getUI(), () -> said.tell(getTranslation("account.sign-in.ended")));
    }
    add(said, new SignInForm(isAgain));
    elsewhere.forPage(this).ifPresent(this::add);
    add(note(accounts.isSetUp() ? "account.sign-in.no-account" : "account.sign-in.no-one-yet"));
  }

  /** Whoever comes from another page goes on there; elsewhere the access control has seen to it. */
  private static void rememberWhereFrom(UI page) {
    if (!page.getInternals().getActiveRouterTargetsChain().isEmpty()) {
      VaadinRequest.getCurrent()
          .getWrappedSession()
          .setAttribute(
              NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE,
              "/" + page.getActiveViewLocation().getPathWithQueryParameters());
    }
  }

  private Paragraph note(String key) {
    Paragraph note = new Paragraph(getTranslation(key));
    note.addClassName("quiet");
    return note;
  }

  /** Says what came of the form before, if there was one; tells whether there was. */
  private boolean say(AccountRefusal said, QueryParameters query) {
    Optional<String> wait = query.getSingleParameter("wait").filter(WAIT.asMatchPredicate());
    if (wait.isPresent()) {
      said.complain(getTranslation("account.sign-in.too-often", Integer.valueOf(wait.get())));
    } else if (query.getParameters().containsKey("error")) {
      said.complain(getTranslation("account.sign-in.wrong"));
    } else if (query.getParameters().containsKey("ended")) {
      said.tell(getTranslation("account.sign-in.ended"));
    } else if (query.getParameters().containsKey(SignInForm.RENEWED)) {
      said.tell(getTranslation("account.new-password.done"));
    } else {
      return false;
    }
    return true;
  }

  private String name() {
    return getTranslation("account.sign-in");
  }

  @Override
  public String getPageTitle() {
    return name() + " · Amalgam";
  }
}
