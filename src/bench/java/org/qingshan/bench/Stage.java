package org.qingshan.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;

/** A program on a database of its own, the market in it, and the loads that it is put under. */
final class Stage implements AutoCloseable {
    /** Numbers of messages that one load may use up. */
    private static final long MESSAGES = 4_000_000;

    private final Postgres postgres;
    private final Program program;
    private final Market market;
    private final Market.Decided before;
    private long nextMessage = 1;
    /** The first, in the order in which they come to the shops, who has said nothing yet; even. */
    private long newcomer;

    private long acknowledged;
    private long uncertain;

    /** What makes the market of a scenario. */
    interface Filling {
        void fill(Market market) throws SQLException;
    }

    private Stage(Postgres postgres, Program program, Market market) throws SQLException {
        this.postgres = postgres;
        this.program = program;
        this.market = market;
        this.before = market.decided();
    }

    static Stage open(Postgres postgres, String name, FakeBotApi telegram, Options options, Filling filling)
            throws Exception {
        var database = "bench_" + name.replaceAll("\\W", "_");
        postgres.create(database);
        var program = Program.start(postgres, database, telegram, options);
        try {
            var market = new Market(postgres, database);
            filling.fill(market);
            if (options.statements()) {
                market.execute("create extension if not exists pg_stat_statements");
            }
            return new Stage(postgres, program, market);
        } catch (Exception | Error broken) {
            program.close();
            throw broken;
        }
    }

    /** Viewers type over the webhook, as fast as they are answered. */
    Measured webhook(int connections, long seconds, long firstViewer, long viewers, String words) throws Exception {
        return wrk("webhook.lua", connections, seconds, Program.BOT, Program.SECRET, messages(), firstViewer, viewers, words);
    }

    Measured taps(int connections, long seconds, long firstViewer, long viewers, String words) throws Exception {
        return wrk("tap.lua", connections, seconds, Program.BOT, Program.SECRET, messages(), firstViewer, viewers, words);
    }

    /** Viewers of many shops type on the web page, as fast as they are answered; nobody who typed in a load before. */
    Measured chat(int connections, long seconds, int shops, String words) throws Exception {
        var measured = wrk("chat.lua", connections, seconds, shops, messages(), newcomer, words);
        var load = measured.load();
        var said = load.acknowledged() + load.refused() + load.failed() + load.inFlight();
        // Of two threads one may have said more than half.
        newcomer += 2 * said;
        return measured;
    }

    private Measured wrk(String script, int connections, long seconds, Object... arguments) throws Exception {
        return measured(() -> new Wrk(program.port()).run(script, connections, seconds, arguments));
    }

    /** Requests at a fixed rate; the function makes the request of a message's number. */
    Measured open(double perSecond, int connections, Duration length, LongFunction<byte[]> request) throws Exception {
        var first = messages();
        var load = OpenLoad.patient(perSecond, number -> request.apply(first + number));
        return measured(() -> load.run(program.port(), connections, length));
    }

    /** The same, from senders who do as they are told when they are refused. */
    Measured flood(double perSecond, int connections, Duration length, LongFunction<byte[]> request) throws Exception {
        var first = messages();
        var load = OpenLoad.polite(perSecond, number -> request.apply(first + number));
        return measured(() -> load.run(program.port(), connections, length));
    }

    private Measured measured(Callable<Load> load) throws Exception {
        var own = program.cpu();
        var database = CpuTime.of(postgres.pid());
        var result = load.call();
        acknowledged += result.acknowledged();
        uncertain += result.inFlight() + result.failed();
        return new Measured(result, program.cpu().since(own), CpuTime.of(postgres.pid()).since(database));
    }

    private long messages() {
        var first = nextMessage;
        nextMessage += MESSAGES;
        return first;
    }

    Program program() {
        return program;
    }

    Market market() {
        return market;
    }

    /**
     * Whether everything that was acknowledged is there, and nothing else but what may have been decided when a load was cut off, and
     * whether the program finds its records consistent. Returns what was seen; throws if it is wrong.
     */
    String verified() throws SQLException {
        var all = market.decided().since(before);
        var found = "%d acknowledged; %d taken, %d made lines, %d answered; ".formatted(acknowledged, all.messages(), all.claims(), all.answered());
        if (acknowledged == 0 || all.parked() > 0 || all.messages() < acknowledged || all.messages() > acknowledged + uncertain
                || all.claims() != all.messages() || all.answered() != all.messages()) {
            throw new IllegalStateException("Wrong: " + found + uncertain + " uncertain, " + all.parked() + " parked");
        }
        return found + program.check();
    }

    @Override
    public void close() throws SQLException {
        market.close();
        program.close();
        postgres.drop(program.database());
    }
}
