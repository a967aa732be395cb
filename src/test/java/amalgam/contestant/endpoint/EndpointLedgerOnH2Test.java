package amalgam.contestant.endpoint;

import amalgam.arena.Arena;

class EndpointLedgerOnH2Test extends EndpointLedgerContract {

  @Override
  Arena open(String... settings) {
    return Arena.in(folder, settings);
  }
}
