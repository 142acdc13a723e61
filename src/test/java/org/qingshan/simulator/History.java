package org.qingshan.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.qingshan.simulator.Move.Decide;
import org.qingshan.simulator.Move.Fault;
import org.qingshan.simulator.Move.Say;
import org.qingshan.simulator.Move.Sweep;
import org.qingshan.simulator.Move.Wait;
import org.qingshan.simulator.Step.Kind;

/** What happens in a shop, from its opening on. */
record History(Opening opening, List<Move> moves) {

    /** The same history for the same seed, for ever. */
    static History random(long seed) {
        return new Invention(new Random(seed)).history();
    }

    @Override
    public String toString() {
        var text = new StringBuilder(opening.toString());
        for (int i = 0; i < moves.size(); i++) {
            text.append("\n%3d. %s".formatted(i + 1, moves.get(i)));
        }
        return text.toString();
    }

    /** Makes a history up: mostly claims on scarce goods, and every trouble there is. */
    private static final class Invention {
        /** How often each kind is said, relative to the others. */
        private static final List<Kind> KINDS = weighted();

        private final Random random;
        private final List<Step> said = new ArrayList<>();
        private final Opening opening;

        Invention(Random random) {
            this.random = random;
            var items = 1 + random.nextInt(2);
            opening = new Opening(
                    IntStream.range(0, items).mapToObj(i -> random.nextInt(8)).toList(),
                    1 + random.nextInt(4),
                    IntStream.range(0, 2 + random.nextInt(3))
                            .mapToObj(i -> random.nextInt(3) == 0)
                            .toList(),
                    60 + random.nextInt(240),
                    random.nextInt(120),
                    10 * random.nextInt(3),
                    random.nextInt(2) * (1 + random.nextInt(3)));
        }

        private static List<Kind> weighted() {
            List<Kind> kinds = new ArrayList<>();
            for (var kind : Kind.values()) {
                var times = switch (kind) {
                    case CLAIM -> 30;
                    case EDIT, LESS, CANCEL, CONFIRM -> 6;
                    case RESTORE, OFFER, ADDRESS, PACK, PAY, CALL_OFF, TAKE_ANEW -> 4;
                    case ADD, PRICE, FLASH, LIMIT, OPEN, CLOSE -> 2;
                    case BLOCK, UNBLOCK, END, POISON -> 1;
                };
                for (int i = 0; i < times; i++) {
                    kinds.add(kind);
                }
            }
            return kinds;
        }

        History history() {
            List<Move> moves = new ArrayList<>();
            var length = 8 + random.nextInt(24);
            while (moves.size() < length) {
                moves.add(move());
            }
            return new History(opening, moves);
        }

        private Move move() {
            return switch (random.nextInt(20)) {
                case 0, 1 -> new Wait(random.nextInt(120));
                case 2 -> new Sweep();
                case 3, 4, 5, 6, 7 -> new Decide(Fault.NONE);
                case 8 -> new Decide(Fault.values()[1 + random.nextInt(Fault.values().length - 1)]);
                case 9 -> new Say(said.isEmpty() ? step() : said.get(random.nextInt(said.size())));
                default -> new Say(step());
            };
        }

        private Step step() {
            var kind = KINDS.get(random.nextInt(KINDS.size()));
            var key = "m" + said.size();
            var step = kind == Kind.EDIT || kind == Kind.RESTORE
                    ? about(key, kind)
                    : new Step(
                            key,
                            kind,
                            anybody(),
                            random.nextInt(opening.offered().size()),
                            amount(kind),
                            null);
            said.add(step);
            return step;
        }

        /** Of something said before, by the same person; an edit may also be of what comes later, since it may overtake it. */
        private Step about(String key, Kind kind) {
            var wanted = said.stream()
                    .filter(step -> kind == Kind.RESTORE || step.kind() == Kind.CLAIM)
                    .toList();
            if (wanted.isEmpty()) {
                return new Step(key, Kind.CLAIM, anybody(), 0, amount(Kind.CLAIM), null);
            }
            var of = wanted.get(random.nextInt(wanted.size()));
            return new Step(key, kind, of.who(), of.item(), amount(kind), of.key());
        }

        private int anybody() {
            return random.nextInt(opening.addressed().size());
        }

        private int amount(Kind kind) {
            return switch (kind) {
                case PRICE, FLASH -> 500 + 2 * random.nextInt(500);
                case OFFER -> random.nextInt(12);
                case EDIT, ADD -> 1 + random.nextInt(4);
                case LIMIT -> random.nextInt(5);
                default -> random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(3);
            };
        }
    }
}
