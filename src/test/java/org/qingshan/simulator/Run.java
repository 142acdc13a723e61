package org.qingshan.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshan.simulator.Move.Decide;
import org.qingshan.simulator.Move.Fault;
import org.qingshan.simulator.Move.Say;
import org.qingshan.simulator.Move.Wait;

/** A history, lived through by the engine and by the reference at once. */
final class Run {
    private final SimulatedShop shop;
    private final Reference reference;
    private final Map<String, Integer> heard = new HashMap<>();
    private int now;
    private final List<Step> waiting = new ArrayList<>();

    private Run(Opening opening) {
        shop = new SimulatedShop(opening, heard);
        reference = new Reference(opening, heard);
    }

    /** What is wrong after the first move after which anything is; nothing if engine and reference agree to the end. */
    static Optional<String> of(History history) {
        var run = new Run(history.opening());
        for (int i = 0; i < history.moves().size(); i++) {
            var wrong = run.difference(history.moves().get(i));
            if (wrong.isPresent()) {
                return Optional.of("after move " + (i + 1) + ": " + wrong.get());
            }
        }
        return run.difference(new Decide(Fault.NONE)).map(wrong -> "at the end: " + wrong);
    }

    /** The same trouble in a history as short as leaving moves out makes it. */
    static History shrunk(History history) {
        var moves = history.moves();
        for (int length = Math.max(1, moves.size() / 2); length >= 1; length /= 2) {
            for (int from = 0; from + length <= moves.size(); ) {
                List<Move> fewer = new ArrayList<>(moves);
                fewer.subList(from, from + length).clear();
                if (of(new History(history.opening(), fewer)).isPresent()) {
                    moves = fewer;
                } else {
                    from++;
                }
            }
        }
        return new History(history.opening(), moves);
    }

    private Optional<String> difference(Move move) {
        try {
            return carriedOut(move);
        } catch (RuntimeException | AssertionError failure) {
            var at = failure.getStackTrace().length == 0 ? "" : " at " + failure.getStackTrace()[0];
            return Optional.of(failure + at);
        }
    }

    private Optional<String> carriedOut(Move move) {
        if (move instanceof Say say) {
            waiting.add(say.step());
            heard.putIfAbsent(say.step().key(), now);
            return Optional.empty();
        }
        if (move instanceof Wait pause) {
            now += pause.seconds();
            shop.pass(pause.seconds());
            reference.pass(pause.seconds());
            return Optional.empty();
        }
        Optional<String> wrong = Optional.empty();
        if (move instanceof Decide decide) {
            wrong = decide(hasPoison() ? alike(decide.fault()) : decide.fault());
        } else {
            shop.sweep();
            reference.sweep();
        }
        return wrong.or(() -> compared("rows", shop.rows(), reference.rows()))
                .or(() -> compared("told", shop.told(), reference.told()))
                .or(() -> Laws.broken(shop.memory()));
    }

    private boolean hasPoison() {
        return waiting.stream().anyMatch(step -> step.kind() == Step.Kind.POISON);
    }

    /** A batch with a bad message is tried several times, so that "once" would mean another thing. */
    private static Fault alike(Fault fault) {
        return fault == Fault.LOST_ONCE ? Fault.LOST : fault;
    }

    private Optional<String> decide(Fault fault) {
        Map<String, String> real = shop.decide(waiting, fault);
        Map<String, String> expected = reference.decide(waiting, fault);
        waiting.removeIf(step -> expected.containsKey(step.key()));
        return compared(
                "outcomes",
                real.entrySet().stream().map(Object::toString).toList(),
                expected.entrySet().stream().map(Object::toString).toList());
    }

    private static Optional<String> compared(String what, List<String> real, List<String> expected) {
        if (real.equals(expected)) {
            return Optional.empty();
        }
        return Optional.of("%s differ\n  engine:\n    %s\n  reference:\n    %s"
                .formatted(what, String.join("\n    ", real), String.join("\n    ", expected)));
    }
}
