-- What an address spent, for the graph: outputs have the same index.
create index ix_ledger_input_address on ledger_input (address, height);
