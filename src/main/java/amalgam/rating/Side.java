package amalgam.rating;

import amalgam.tournament.EntrantId;
import amalgam.tournament.ProposalId;

/** A proposal as it was shown on one side, and whose it is. */
public record Side(EntrantId entrant, ProposalId proposal) {}
