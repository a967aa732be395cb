package amalgam.ui.component;

/**
 * A page with a form by which the browser begins another visit. It does not listen for news:
 * whatever asks under the old visit just then is told that the visit is over, whereupon the page
 * would load itself anew, and the answer to the form would be lost.
 */
public interface BeginsVisit {}
