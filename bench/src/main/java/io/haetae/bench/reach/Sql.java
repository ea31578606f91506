package io.haetae.bench.reach;

/** The reads as queries of PostgreSQL; {@code :name} stands for a value of the question. */
final class Sql {
  static final String TABLES =
      """
      create table account (id int not null, owner int not null);
      create table transfer
        (payer int not null, payee int not null, no int not null, at bigint not null,
         amount bigint not null);
      create table move (like transfer);
      create table medium (id int not null, blocked boolean not null);
      create table sign_in (medium int not null, account int not null, at bigint not null);
      create table deposit (loan int not null, account int not null, at bigint not null);
      """;

  static final String INDEXES =
      """
      create index ix_account_owner on account (owner);
      create index ix_transfer_payer on transfer (payer, at, no) include (payee, amount);
      create index ix_transfer_payer_payee on transfer (payer, payee);
      create index ix_transfer_payee on transfer (payee, at, no) include (payer, amount);
      create index ix_move_payer on move (payer, at, no) include (payee, amount);
      create unique index uq_medium_id on medium (id);
      create index ix_sign_in_account on sign_in (account, at) include (medium);
      create index ix_deposit_loan on deposit (loan) include (account, at);
      """;

  private static final String REACHED =
      """
      with recursive reached (account, hops) as (
        select :id::int, 0
        union
        select t.payee, r.hops + 1 from reached r join transfer t on t.payer = r.account
        where r.hops < %d)
      select %s from reached where account <> :id
      """;

  /** Of one account, the earliest of the window; what follows may ask for more. */
  private static final String VISIBLE =
      """
      (select payee, no, at, amount from %s
       where payer = w.account and at >= :from and at < :until order by at, no limit :limit) v
      """;

  private static final String BLOCKED_MEDIA =
      """
      with recursive walk (account, at, hops) as (
        select :id::int, :from - 1, 0
        union
        select v.payee, v.at, w.hops + 1 from walk w cross join lateral
      """
          + VISIBLE.formatted("transfer")
          + """
            where w.hops < 3 and v.at > w.at)
          select distinct w.account, w.hops, s.medium
          from (select distinct account, hops from walk where hops > 0) w
          join sign_in s on s.account = w.account and s.at >= :from and s.at < :until
          join medium m on m.id = s.medium and m.blocked
          order by w.hops, w.account, s.medium
          """;

  private static final String SHORTEST_PATH =
      """
      with recursive walk (account, hops) as (
        select :id::int, 0
        union
        select t.payee, w.hops + 1 from walk w join transfer t
          on t.payer = w.account and t.at >= :from and t.at < :until
        where w.hops < 15)
      select coalesce((select hops from walk where account = :other limit 1), -1)
      """;

  private static final String THREE_CYCLES =
      """
      with onward as (
        select payee as third, count(*) as count, sum(amount)::bigint as sum,
          max(amount) as largest
        from (select payee, amount from transfer
              where payer = :other and at >= :from and at < :until
              order by at, no limit :limit) v
        group by payee),
      back as (
        select payer as third, count(*) as count, sum(amount)::bigint as sum,
          max(amount) as largest
        from (select payer, amount from transfer
              where payee = :id and at >= :from and at < :until
              order by at, no limit :limit) v
        group by payer)
      select third, b.count, b.sum, b.largest, o.count, o.sum, o.largest
      from onward o join back b using (third)
      where third not in (:id, :other) and exists (
        select 1 from transfer
        where payer = :id and payee = :other and at >= :from and at < :until)
      order by b.sum desc, o.sum desc, third
      """;

  private static final String TRACES =
      """
      with recursive walk (path, account, at) as (
        select array[id], id, :from - 1 from account where owner = :id
        union
        select w.path || v.payee, v.payee, v.at from walk w cross join lateral
      """
          + VISIBLE.formatted("transfer")
          + """
            where cardinality(w.path) <= 3 and v.at > w.at and v.payee <> all (w.path))
          select path from (select distinct path from walk where cardinality(path) > 1) p
          order by cardinality(path) desc
          """;

  private static final String CARRIED_ON =
      """
      with recursive walk (account, no, amount, hops) as (
        select account, -1, null::bigint, 0 from deposit
        where loan = :id and at >= :from and at < :until
        union
        select v.payee, v.no, v.amount, w.hops + 1 from walk w cross join lateral
      """
          + VISIBLE.formatted("move")
          + """
            where w.hops < 3
              and (w.amount is null or v.amount > w.amount * :numerator / :denominator)),
          last as (
            select distinct on (no) account, amount, hops from walk where hops > 0
            order by no, hops)
          select account, min(hops), count(*), sum(amount)::bigint as sum from last group by account
          order by min(hops) desc, sum desc, account
          """;

  private Sql() {}

  static String of(Read read) {
    return switch (read) {
      case REACH_1, REACH_2, REACH_3 -> REACHED.formatted(read.hops(), "count(distinct account)");
      case REACHED_2 -> REACHED.formatted(read.hops(), "distinct account") + " order by account";
      case BLOCKED_MEDIA -> BLOCKED_MEDIA;
      case SHORTEST_PATH -> SHORTEST_PATH;
      case THREE_CYCLES -> THREE_CYCLES;
      case TRACES -> TRACES;
      case CARRIED_ON -> CARRIED_ON;
    };
  }
}
