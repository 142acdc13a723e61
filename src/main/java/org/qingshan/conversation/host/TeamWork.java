package org.qingshan.conversation.host;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;
import org.qingshan.conversation.TeamSpeech;
import org.qingshan.conversation.lot.StoppingDialogue;
import org.qingshan.conversation.lot.TakenHomeDialogue;
import org.qingshan.conversation.lot.ToldTheHost;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.conversation.turn.Commands.Call;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.parcel.Packing;

/** Does what the team says in its own words. */
@Singleton
class TeamWork implements TeamSpeech {
    private static final String STATUS = "status";
    private static final String CANCEL = "cancel";

    private final Commands commands;
    private final HostWords words;
    private final Packing packing;

    TeamWork(Commands commands, HostWords words, Packing packing) {
        this.packing = packing;
        this.commands = commands;
        this.words = words;
    }

    @Override
    public boolean isDone(Turn turn, String said) {
        return isOfWork(turn) || words.answer(turn, said);
    }

    /** Who packs or inspects speaks of others' orders and of lots, and a host of what growers got, and buys and pays nothing by it. */
    private boolean isOfWork(Turn turn) {
        if (LotCorrected.isHeard(turn, command -> commands.bySlash(command).ifPresent(call -> call.run(turn)))) {
            return true;
        }
        var sent = PackedWithWaybill.commands(turn, packing);
        if (!sent.isEmpty()) {
            sent.forEach(command ->
                    commands.bySlash(PackedWithWaybill.runnable(command)).ifPresent(call -> call.run(turn)));
            return true;
        }
        var work = MoneyTold.command(turn)
                .or(() -> ParcelsTold.command(turn, packing))
                .or(() -> OrderNamed.command(turn, packing))
                .or(() -> WeighedTold.command(turn, packing))
                .or(() -> OrderInHand.command(turn, packing))
                .or(() -> LotsTold.command(turn))
                .or(() -> LotAtHand.command(turn))
                .or(() -> LotsTold.recalled(turn))
                .flatMap(commands::bySlash);
        work.ifPresent(call -> call.run(turn));
        if (work.isPresent()
                || WeighedTold.isAsked(turn, packing)
                || LotsTold.isAskedWhichToRecall(turn)
                || PapersAsked.isAnswered(turn)) {
            return true;
        }
        var trouble = TroubleTold.command(turn, packing).flatMap(commands::bySlash);
        trouble.ifPresent(call -> call.run(turn));
        return trouble.isPresent();
    }

    @Override
    public boolean isOfOthersOrder(Turn turn, Supplier<Optional<Call>> own) {
        var others = OthersOrder.of(turn);
        var call = others.flatMap(found -> own.get()
                .filter(one -> isWith(one, found))
                .or(() -> found.command(turn).flatMap(commands::bySlash)));
        call.ifPresent(found -> found.run(turn));
        others.filter(found -> call.isEmpty()).ifPresent(found -> found.tell(turn));
        return others.isPresent();
    }

    private static boolean isWith(Call call, OthersOrder others) {
        var command = call.command();
        return command.audience().isPresent()
                || command.name().equals(STATUS)
                || command.name().equals(CANCEL) && others.isOne(call.arguments());
    }

    @Override
    public boolean asksOfMore(Turn turn, String said) {
        return words.asksOfMore(turn, said);
    }

    @Override
    public boolean isSaid(Turn turn, String said) {
        return words.isSaid(turn, said);
    }

    @Override
    public boolean stopsSelling(Turn turn) {
        return StoppingDialogue.isTold(turn);
    }

    @Override
    public boolean takesHome(Turn turn) {
        return TakenHomeDialogue.isTold(turn);
    }

    @Override
    public boolean tellsTheHost(Turn turn) {
        return ToldTheHost.isTold(turn);
    }
}
