package org.qingshan.conversation.host;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.GrowerQuestion;
import org.qingshan.conversation.lot.CalledGrowers;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.PaymentFinding;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.stream.Stream;

/** A host wants to settle with a grower, 给老周结账, "settle up with Zhang Guihua", or with all, 结账: what each has to get is told, and how it is paid. */
final class SettlingWords {
    private static final String POLITELY = "(?:好了?|那|现在|先|请|帮我?|我要|我想|我来|来|去|该|[,， ]){0,5}";

    private static final int MOST = 40;

    /** Only of a grower's: a buyer has paid, too. */
    private static final List<Pattern> OF_MONEY = List.of(
            way(
                    POLITELY
                            + "(?:把)?(?<who>\\p{IsHan}{2,6}?)(?:家)?的(?:账|帐|货款|钱)(?:给)?(?:结|算|清)(?:一?下|清|掉|了)?(?:了|吧|哈){0,2}[。.!！ ]*"),
            way(
                    POLITELY
                            + "(?<who>\\p{IsHan}{2,6}?)(?:家)?的?(?:账|帐|货款|钱|款)(?:我|已经?|都|也){0,3}(?:给|付|转|结|打)(?:过|给他|给她|清)?(?:了|啦){1,2}[。.!！ ]*"));

    private static final List<Pattern> WITH = List.of(
            way(
                    POLITELY
                            + "(?:给|跟|和|与|同|替|为)(?<who>\\p{IsHan}{2,6}?|[a-z][a-z ]{1,24}?)(?:家)?(?:把)?(?:的)?(?:账|货款|钱)?(?:结(?:一?下|个|清)?(?:账|帐|钱|算|款|清)?|[算对](?:一?下|个|清)?(?:账|帐|钱)|清(?:一?下)?(?:账|帐))(?:了|吧|哈){0,2}[。.!！ ]*"),
            way(
                    "(?:(?:please|ok|okay|now|let's|i want to|i need to),? ){0,3}(?:settle(?: up| accounts)?|square up|do the accounts) with (?<who>[a-z][a-z ]{1,24}?|\\p{IsHan}{2,4})(?: now| please)?[.! ]*"));

    private static final Pattern ALL = way(POLITELY
            + "(?:结(?:一?下)?(?:账|帐)|算(?:一?下)?(?:账|帐))(?:了|吧|哈){0,2}[。.!！ ]*"
            + "|(?:(?:please|ok|okay|now|let's),? ){0,3}settle up(?: now)?[.! ]*");

    private SettlingWords() {}

    private static Pattern way(String said) {
        return Pattern.compile(said, Pattern.CASE_INSENSITIVE);
    }

    static Optional<HostSays> of(Turn turn, String text) {
        var said = text.strip();
        var who = HostSays.found(WITH, said).map(found -> found.group("who"));
        var named = who.flatMap(SettlingWords::grower)
                .or(() -> HostSays.found(OF_MONEY, said)
                        .map(found -> found.group("who"))
                        .filter(name -> !hasOrdered(turn, name))
                        .flatMap(SettlingWords::grower));
        if (named.isPresent()) {
            return named.map(grower -> HostSays.told(host -> tell(host, grower)));
        }
        var nobody = who.filter(one -> PersonCalled.surname(one).isPresent());
        if (nobody.isPresent()) {
            return nobody.map(name -> HostSays.told(host -> {
                host.outcome("answered");
                host.say(host.words().team().noSuchGrower(name) + "\n" + GrowersOwed.lines(host));
            }));
        }
        return ALL.matcher(said).matches() && buysNothing(turn)
                ? Optional.of(HostSays.told(SettlingWords::tellAll))
                : Optional.empty();
    }

    private static boolean hasOrdered(Turn turn, String name) {
        return turn.sale().stream()
                .or(Stream::last)
                .filter(stream -> !PersonCalled.orders(name, stream.id(), MOST).isEmpty())
                .isPresent();
    }

    /** Who has something to pay means that. */
    private static boolean buysNothing(Turn turn) {
        return turn.sale().linesOf(turn.buyer().id()).isEmpty()
                && PaymentFinding.dueOf(turn.buyer().id()).isEmpty()
                && GrowerQuestion.growersOf(turn).isEmpty();
    }

    /** Called by name, or as the village calls him: 老周, 桂花婶. */
    static Optional<Member> grower(String who) {
        var name = Normaliser.simplified(who.strip()).toLowerCase(Locale.ROOT);
        var all = Member.growers();
        var named = all.stream()
                .filter(one -> one.name().equalsIgnoreCase(who.strip()))
                .toList();
        var called = named.isEmpty()
                ? CalledGrowers.in(name, all.stream().map(Member::name).toList())
                        .map(CalledGrowers::names)
                        .orElse(List.of())
                : List.of(named.get(0).name());
        var bySurname = called.isEmpty()
                ? PersonCalled.surname(name)
                        .map(surname -> all.stream()
                                .map(Member::name)
                                .filter(one -> one.startsWith(surname))
                                .toList())
                        .orElse(List.of())
                : called;
        return bySurname.size() == 1
                ? all.stream()
                        .filter(one -> one.name().equals(bySurname.get(0)))
                        .findFirst()
                : Optional.empty();
    }

    private static void tell(Turn turn, Member grower) {
        turn.outcome("answered");
        var owed = GrowersOwed.of(grower);
        turn.say(owed.told(turn) + "\n" + how(turn, grower.name(), owed.owed()));
    }

    private static void tellAll(Turn turn) {
        turn.outcome("answered");
        turn.say(GrowersOwed.lines(turn) + "\n" + how(turn, "", 0));
    }

    /** While the stream is on its account is open; before it is closed nothing is owed but what was left of before. */
    private static String how(Turn turn, String name, long owed) {
        var text = turn.words().team();
        var isLive = turn.sale().stream().filter(live -> !live.isClosing()).isPresent();
        var first = isLive ? text.settleAfterEnd() : text.settleBySaying();
        return name.isEmpty() || owed <= 0
                ? first
                : first
                        + turn.words().gap()
                        + text.payHim(name, Amounts.decimal(owed, turn.shop().currency()));
    }
}
