package org.qingshan.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What is measured. Every scenario has a database and a program of its own and ends with a verification. */
final class Scenarios {
    static final List<String> NAMES = List.of(
            "hot", "confirmed", "taps", "sold-out", "shops-1", "shops-100", "shops-10000", "overload", "watched");

    private static final String CLAIM = "A1";
    private static final String TAP = CLAIM + " x1";
    private static final int IN_FLIGHT = 128;
    private static final int MANY_IN_FLIGHT = 512;
    private static final int OPEN_RATE = 1_500;
    private static final int SHOPS_RATE = 500;
    private static final long REFERENCE_SECONDS = 5;
    /** Those who tell it, each once, as those do who are measured: more than enough, for the last load is told to its end. */
    private static final int WARM_VIEWERS = WarmUp.ENOUGH * 5 / 4;

    private final Postgres postgres;
    private final References references;
    private final FakeBotApi telegram;
    private final Options options;
    /** Viewers of one load: more than claim in it, so that everyone claims once. */
    private final int slice;
    private final long seconds;

    Scenarios(Postgres postgres, References references, FakeBotApi telegram, Options options) {
        this.postgres = postgres;
        this.references = references;
        this.telegram = telegram;
        this.options = options;
        this.seconds = options.length().toSeconds();
        this.slice = (int) (6_000 * seconds);
    }

    Result run(String name) throws Exception {
        System.out.println(name);
        if (name.equals("overload")) {
            return Overload.measure(postgres, telegram, options);
        }
        if (name.equals("watched")) {
            return Watched.measure(postgres, telegram, options);
        }
        var result = new Result(name);
        switch (name) {
            case "hot" -> webhook(result, false);
            case "confirmed" -> webhook(result, true);
            case "taps" -> taps(result);
            case "sold-out" -> soldOut(result);
            default -> shops(result, Integer.parseInt(name.replace("shops-", "")));
        }
        return result;
    }

    private Stage stage(String name, Stage.Filling filling) throws Exception {
        return Stage.open(postgres, name, telegram, options, filling);
    }

    private long viewer(int load) {
        return Market.FIRST_VIEWER + WARM_VIEWERS + (long) (load - 1) * slice;
    }

    /** One hot item over Telegram's webhook; with an address every claim is confirmed at once. */
    private void webhook(Result result, boolean withAddress) throws Exception {
        try (var stage = stage(result.name(), market -> {
            market.stock();
            market.viewers(WARM_VIEWERS + slice * (options.runs() + 2), withAddress);
        })) {
            warmUp(result, stage);
            var rates = compare(result, load -> stage.webhook(IN_FLIGHT, seconds, viewer(load), slice, CLAIM));
            result.add("webhook, 128 in flight", rates);
            var load = options.runs() + 1;
            result.add("webhook, 512 in flight", List.of(stage.webhook(MANY_IN_FLIGHT, seconds, viewer(load), slice, CLAIM)));
            result.add("webhook, 1,500/s offered", List.of(stage.open(
                    OPEN_RATE, 256, options.length().multipliedBy(2), number -> Requests.webhook(
                            number, viewer(load + 1) + number % slice, CLAIM))));
            statements(stage);
            result.verified(stage.verified());
        }
    }

    private void taps(Result result) throws Exception {
        try (var stage = stage(result.name(), market -> {
            market.stock();
            market.viewers(WARM_VIEWERS + slice * options.runs(), false);
        })) {
            WarmUp.by(
                    (said, length) -> stage.taps(64, length, Market.FIRST_VIEWER + said, WARM_VIEWERS - said, TAP),
                    WarmUp.ENOUGH,
                    options,
                    result);
            result.add(
                    "taps, 128 in flight",
                    compare(result, load -> stage.taps(IN_FLIGHT, seconds, viewer(load), slice, TAP)));
            result.verified(stage.verified());
        }
    }

    /** A thousand pieces for tens of thousands of viewers: nearly everyone waits in line. */
    private void soldOut(Result result) throws Exception {
        try (var stage = stage(result.name(), market -> {
            market.stock();
            market.scarce(1_000);
            market.viewers(WARM_VIEWERS + slice * options.runs(), false);
        })) {
            warmUp(result, stage);
            result.add("webhook when sold out, 128 in flight",
                    compare(result, load -> stage.webhook(IN_FLIGHT, seconds, viewer(load), slice, CLAIM)));
            result.verified(stage.verified());
        }
    }

    /** Newcomers on the web pages of many shops. */
    private void shops(Result result, int shops) throws Exception {
        try (var stage = stage(result.name(), market -> {
            market.stock();
            market.shops(shops);
        })) {
            WarmUp.by((said, length) -> stage.chat(64, length, shops, CLAIM), WarmUp.ENOUGH / 2, options, result);
            result.add("web chat, 128 in flight", compare(result, load -> stage.chat(IN_FLIGHT, seconds, shops, CLAIM)));
            result.add("web chat, 500/s offered", List.of(stage.open(
                    SHOPS_RATE, 256, options.length().multipliedBy(2), number -> Requests.chat(
                            Market.shop(number % shops), number, number / shops, CLAIM))));
            statements(stage);
            result.verified(stage.verified());
        }
    }

    private void warmUp(Result result, Stage stage) throws Exception {
        WarmUp.by(
                (said, length) -> stage.webhook(64, length, Market.FIRST_VIEWER + said, WARM_VIEWERS - said, CLAIM),
                WarmUp.ENOUGH,
                options,
                result);
    }

    private interface OneRun {
        Measured measure(int load) throws Exception;
    }

    /** Measures the program and the references in turn, so that both meet the same machine, and notes the ratios. */
    private List<Measured> compare(Result result, OneRun run) throws Exception {
        List<Measured> runs = new ArrayList<>();
        List<Double> single = new ArrayList<>();
        List<Double> batch = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (var load = 1; load <= options.runs(); load++) {
            var reference = Math.min(seconds, REFERENCE_SECONDS);
            single.add(references.single(reference));
            runs.add(run.measure(load));
            batch.add(references.batch(reference));
            ratios.add(runs.get(load - 1).load().perSecond() / single.get(load - 1));
        }
        result.note("reference: one order in each transaction, per second", Result.rounded(Median.of(single, one -> one)));
        result.note("reference: 256 orders in each transaction, per second", Result.rounded(Median.of(batch, one -> one)));
        result.note("times one order in each transaction", Result.rounded(Median.of(ratios, one -> one)));
        return runs;
    }

    private void statements(Stage stage) throws Exception {
        if (options.statements()) {
            Statements.write(stage);
        }
    }
}
