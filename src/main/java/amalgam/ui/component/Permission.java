package amalgam.ui.component;

import amalgam.platform.security.CurrentPerson;

/**
 * What pages offer only to whom may do it. It spares people buttons that would be refused; the
 * refusing itself is done by the services.
 */
public enum Permission {
  /** To create, start and stop tournaments, to let in and withdraw, to publish, to train. */
  RUN_TOURNAMENTS,
  /** To invite people, give roles and disable accounts. */
  ADMINISTRATE;

  /** Whether whoever looks at the page in hand may. */
  public boolean isGranted() {
    CurrentPerson person = CurrentPerson.now();
    return switch (this) {
      case RUN_TOURNAMENTS -> person.isResearcher();
      case ADMINISTRATE -> person.isAdministrator();
    };
  }
}
