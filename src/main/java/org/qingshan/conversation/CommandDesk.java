package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingshan.conversation.heard.GrowerQuestion;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.conversation.turn.Commands.Call;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.Role;
import org.qingshan.inbox.IncomingMessage.Kind;
import org.qingshan.outbox.Button;

/** Finds the command that a message is, and lets it be run by whom it is for. */
@Singleton
public class CommandDesk {
    private static final Pattern ADDRESS = Pattern.compile("[/／]address\\b", Pattern.CASE_INSENSITIVE);

    /** What is said in a group that the bot was brought into, or that is to be linked. */
    private static final Set<String> LINKING = Set.of("link", "start");

    /** What became of words that may be meant for the team's commands. */
    enum Told {
        DONE,
        /** Said exactly so by somebody who may not; it is nothing else either, unless a question. */
        NOT_ALLOWED,
        NONE
    }

    private static final String PAY = "pay";
    private static final String RECEIVED = "received";

    private final Commands commands;
    private final TeamSpeech team;
    private final Editing editing;
    private final AskedBeside beside;

    CommandDesk(Commands commands, TeamSpeech team, Editing editing, AskedBeside beside) {
        this.beside = beside;
        this.commands = commands;
        this.team = team;
        this.editing = editing;
    }

    void slash(Turn turn, String text) {
        var call = commands.bySlash(text);
        if (call.isEmpty() && isForAnother(turn)) {
            turn.outcome("ignored");
        } else if (call.isEmpty()) {
            turn.outcome("unknown command");
            CommandSlip.of(turn, commands.all(), text)
                    .ifPresentOrElse(
                            meant -> turn.choose(turn.words().talk().nearestCommand(), new Button(meant, meant)),
                            () -> turn.say(turn.words().chat().unknownCommand()));
        } else if (!call.get().command().isFor(turn)) {
            notAllowed(turn, call.get().command());
        } else {
            call.get().run(turn);
        }
    }

    /** Among many there may be other bots. */
    private static boolean isForAnother(Turn turn) {
        return !turn.isPrivate() && turn.message().kind() != Kind.TAP;
    }

    /** Whether it is heard also where nothing is sold: what links the place, and an owner who is to be warned that everybody can read it. */
    boolean isForAnyPlace(Turn turn) {
        return links(turn.said())
                || commands.bySlash(turn.said())
                        .map(Call::command)
                        .filter(one -> one.name().equals("bot") && one.isFor(turn))
                        .isPresent();
    }

    /** Whether it is how somebody of the team links a place from within. */
    boolean links(String text) {
        return commands.bySlash(text)
                .or(() -> commands.byWords(text))
                .filter(call -> LINKING.contains(call.command().name()))
                .isPresent();
    }

    /** What the team tells the bot to do; the same word may begin anybody's claim or question, which is left to be read. */
    Told team(Turn turn, String text) {
        if (isViewersCode(turn)) {
            return Told.NONE;
        }
        if (team.isDone(turn, text)) {
            return Told.DONE;
        }
        var own = ofGrower(turn);
        if (own.isPresent()) {
            own.get().run(turn);
            return Told.DONE;
        }
        var ofOthers = turn.isPrivate()
                ? commands.onlyOfTeam(turn.sentence())
                        .filter(command -> !command.isFor(turn) && !team.stopsSelling(turn))
                : Optional.<Command>empty();
        if (ofOthers.isPresent()) {
            notAllowed(turn, ofOthers.get());
            return Told.DONE;
        }
        var call = commands.ofTeam(turn.sentence());
        if (call.filter(found -> found.command().isFor(turn)).isPresent()) {
            call.get().run(turn);
            return Told.DONE;
        }
        if (call.filter(Call::isExact).isPresent()) {
            return Told.NOT_ALLOWED;
        }
        var booking = ofHost(turn);
        if (booking.isPresent()) {
            booking.get().run(turn);
            return Told.DONE;
        }
        if (team.takesHome(turn)) {
            return Told.NONE;
        }
        return team.isOfOthersOrder(turn, () -> allowed(turn)) || team.asksOfMore(turn, text) ? Told.DONE : Told.NONE;
    }

    /** What a grower asks about his own goods goes before any claim of what it names. */
    private Optional<Call> ofGrower(Turn turn) {
        return GrowerQuestion.growersOf(turn).isEmpty()
                ? Optional.empty()
                : commands.inOtherWords(turn)
                        .filter(found -> found.command().audience().isPresent()
                                && found.command().isFor(turn));
    }

    /** What a host says has come for several orders, 一共199.6, is no number of goods. */
    private Optional<Call> ofHost(Turn turn) {
        return turn.may(Role.HOST)
                ? commands.inOtherWords(turn)
                        .filter(found -> found.command().name().equals(RECEIVED)
                                && found.command().isFor(turn))
                : Optional.empty();
    }

    /** Tells who said a command of the team's that it is not for him; behind a slot it may be anything. */
    void refuse(Turn turn, String text, Unplaced unplaced) {
        if (commands.behindSlot(text).isPresent()) {
            unplaced.notUnderstood(turn);
        } else {
            commands.ofTeam(turn.sentence()).ifPresent(call -> notAllowed(turn, call.command()));
        }
    }

    private static void notAllowed(Turn turn, Command command) {
        var role = command.audience().orElse(Role.OWNER);
        turn.say(turn.words().chat().notAllowed(RoleText.of(role, turn.words())));
        turn.outcome("not allowed");
    }

    /** Whether it is a command in words that the person may use. To others they are ordinary words. */
    boolean isCommand(Turn turn) {
        return allowed(turn).isPresent();
    }

    /** Whether somebody of the team says one, who else buys like anybody. */
    boolean isTeamsCommand(Turn turn) {
        return !turn.members().isEmpty() && isCommand(turn);
    }

    /** Runs it if it is one; returns whether it was. */
    boolean isRun(Turn turn) {
        var call = allowed(turn);
        call.ifPresent(found -> found.run(turn));
        call.filter(found -> found.command().name().equals(PAY)).ifPresent(found -> beside.besidePayment(turn));
        return call.isPresent();
    }

    /** Runs what is said with the slash, as a button says it. */
    void runSlash(Turn turn) {
        commands.bySlash(turn.said()).ifPresent(found -> found.run(turn));
    }

    /** That something is paid, as the command has it. */
    Optional<Call> paid(Turn turn) {
        return allowed(turn).filter(call -> call.command().name().equals(PAY));
    }

    /** Whether its words order what is kept. */
    boolean orders(Turn turn) {
        return allowed(turn)
                .filter(call -> call.command().name().equals("confirm"))
                .isPresent();
    }

    /** The team names what it shows and changes by codes; for everybody else they order. */
    private static boolean isViewersCode(Turn turn) {
        return turn.sentence().isCode() && turn.members().isEmpty();
    }

    private Optional<Call> allowed(Turn turn) {
        if (isViewersCode(turn)) {
            return Optional.empty();
        }
        return commands.said(turn).filter(found -> found.command().isFor(turn));
    }

    /** What the team has told the bot is not done a second time because it was put in other words. */
    boolean isToldAgain(Turn turn) {
        var said = turn.said();
        var slash = editing.isCommand(turn) && !ADDRESS.matcher(said).lookingAt();
        return slash
                || team.isSaid(turn, said)
                || commands.behindSlot(said)
                        .or(() -> commands.byWords(said))
                        .filter(call -> call.command().audience().isPresent())
                        .filter(call -> call.isExact() || call.command().isFor(turn))
                        .isPresent();
    }
}
