package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Claim.Action;
import org.qingshan.conversation.claim.ClaimReading.Amends;
import org.qingshan.conversation.claim.ClaimReading.Kind;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Word;

/**
 * A list of who gets what, which whoever sends it orders for all of them: 我们单元：张姐苹果1、李姐苹果1、赵哥梨1，都是箱. Nothing else may be said, everybody
 * is named once, and of a list that a group hands on (接龙) it must say that he collects, or which line is of himself.
 */
final class Roster {
    private static final int LONGEST = 200;
    private static final int MOST = 40;

    private static final Pattern NUMBERED = Pattern.compile("(?:^|(?<=[\\n ,;:]))\\d{1,2}(?:[.)] ?(?!\\d)|、 ?)");
    private static final Pattern GAP = Pattern.compile("[,;、:!\\n ]+|\\.(?!\\d)");

    /** 老大一斤老二一斤. */
    private static final Pattern RUN_ON = Pattern.compile("(?<=[\\d一二两三四五六七八九十半]" + Rewriting.UNIT + ")(?="
            + RosterWords.WHO + RosterWords.TAKES + "(?:\\p{IsHan}{1,5})?" + Rewriting.NUMBER + ")");

    private static final Pattern WHO = Pattern.compile("(?<who>" + RosterWords.WHO + ")" + RosterWords.TAKES);
    private static final Prefiltered SELF = Prefiltered.of("[我俺咱](?:们|自己|家)?|自己");
    private static final Prefiltered AMOUNTS =
            Prefiltered.of("(?:\\d|[一二两三四五六七八九十半])[^?]*[^\\d?](?:\\d|[一二两三四五六七八九十半])");

    private final Lineup lineup;
    private final Set<String> people = new HashSet<>();
    private final Map<String, BigDecimal> sums = new LinkedHashMap<>();
    private String topic = "";

    /** What the one before got, if it was one thing: 刘姐肉干2袋，我1袋. */
    private String before = "";

    private @Nullable String person;
    private boolean collects;
    private boolean self;
    private boolean selfFirst;
    private boolean doubted;
    private final String text;

    private Roster(String text, Lineup lineup) {
        this.text = text;
        this.lineup = lineup;
    }

    /** Null if the text is no such list. */
    static @Nullable ClaimReading read(String text, String plain, Lineup lineup) {
        if (plain.length() > LONGEST
                || plain.indexOf('?') >= 0
                || plain.chars().noneMatch(Hanzi::is)
                || !AMOUNTS.isIn(plain)) {
            return null;
        }
        return new Roster(text, lineup).read(plain);
    }

    /** A list of what was sent, won or bought before. */
    static boolean isTold(String plain) {
        return plain.length() <= LONGEST && RosterWords.TOLD.isIn(plain);
    }

    private @Nullable ClaimReading read(String plain) {
        boolean handedOn =
                RosterWords.HANDED_ON.isIn(plain) || NUMBERED.matcher(plain).find();
        var list = RUN_ON.matcher(NUMBERED.matcher(plain).replaceAll("\n")).replaceAll(" ");
        var pieces = GAP.split(list.strip());
        if (pieces.length < 2 || pieces.length > MOST) {
            return null;
        }
        int colon = list.indexOf(':');
        for (var piece : pieces) {
            boolean head = people.isEmpty()
                    && person == null
                    && colon > 0
                    && list.indexOf(piece) < colon
                    && RosterWords.BEGINS.isAllOf(piece)
                    && namesNothing(piece);
            if (!piece.isEmpty() && !head && !take(piece)) {
                return null;
            }
        }
        boolean theirs = !collects && (handedOn || doubted || !RosterWords.FOR_THEM.isIn(plain) && mayBeTheirOwn());
        if (people.size() < 2) {
            return null;
        }
        // 楼上拍两箱，楼下拍三箱
        boolean nearby = !self && people.stream().allMatch(RosterWords.NEAR_ALONE::isAllOf);
        return !theirs
                ? claimed()
                : nearby ? ClaimReading.doubt(Suggestions.of(claimed().claims()), null) : null;
    }

    /** 红糖我要两袋，楼下王姐一袋; 楼上要两箱，我要一箱. */
    private boolean mayBeTheirOwn() {
        return selfFirst
                || self && people.stream().anyMatch(RosterWords.NEARBY::isAllOf)
                || people.stream().anyMatch(RosterWords.NEAR_ALONE::isAllOf);
    }

    /** With a capital letter, as names are. */
    private boolean isWritten(String name) {
        return text.contains(Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }

    private ClaimReading claimed() {
        List<Claim> claims = new ArrayList<>();
        sums.forEach((slot, sum) -> claims.add(new Claim(slot, Action.ADD, Fit.tidy(sum))));
        return ClaimReading.claims(claims, false, Set.of(), Amends.NOT);
    }

    /** One piece of it: of whom, how much of what, both, or what is said around the list. */
    private boolean take(String said) {
        var piece = withoutTopic(said);
        if (isOrder(piece)) {
            return add(piece);
        }
        if (RosterWords.COLLECTS.isIn(piece)) {
            collects = true;
            return true;
        }
        var who = WHO.matcher(piece);
        if (who.lookingAt() && isWho(who.group("who"))) {
            var rest = piece.substring(who.end());
            if (rest.isEmpty() || isOrder(rest)) {
                person = who.group("who");
                return (!rest.isEmpty() || !people.contains(person)) && (rest.isEmpty() || begin() && add(rest));
            }
        }
        boolean sees = !people.isEmpty() && RosterWords.SEES_TO.isAllOf(piece) && namesNothing(piece);
        collects |= sees;
        return sees || RosterWords.AROUND.isIn(piece) || isPolite(piece);
    }

    private boolean namesNothing(String piece) {
        return tokens(piece).stream().noneMatch(token -> token instanceof Named || token instanceof Numeral);
    }

    /** 脐橙我两箱: of what all of it is. */
    private String withoutTopic(String piece) {
        var first = Token.at(tokens(piece), 0);
        boolean open = person == null && topic.isEmpty() && !isOrder(piece);
        if (!open || !(first instanceof Named name) || name.end() >= piece.length()) {
            return piece;
        }
        topic = piece.substring(0, name.end());
        return piece.substring(name.end());
    }

    /** Of somebody who has been named before nobody knows whether it is the same. */
    private boolean begin() {
        return person != null && !people.contains(person);
    }

    private boolean add(String order) {
        boolean named = tokens(order).stream().anyMatch(Named.class::isInstance);
        boolean counted = tokens(order).stream().anyMatch(Numeral.class::isInstance);
        if (person == null) {
            topic = named && !counted && topic.isEmpty() ? order : topic;
            return named && !counted;
        }
        var of = topic.isEmpty() ? before : topic;
        if (!counted || !named && of.isEmpty() && lineup.card() == null) {
            return false;
        }
        self |= SELF.isAllOf(person);
        selfFirst |= people.isEmpty() && SELF.isAllOf(person);
        doubted |= RosterWords.STOCK.isAllOf(person) || person.charAt(0) < 'z' && !isWritten(person);
        people.add(person);
        var reading = ClaimReader.alone(named ? order : of + order, lineup);
        var goods = tokens(order).stream().filter(Named.class::isInstance).toList();
        before = goods.size() == 1
                ? order.substring(goods.get(0).start(), goods.get(0).end())
                : goods.isEmpty() ? before : "";
        if (reading.kind() != Kind.CLAIMS || !reading.onlyAdds()) {
            return false;
        }
        reading.claims().forEach(claim -> sums.merge(claim.slot(), claim.quantity(), BigDecimal::add));
        return true;
    }

    private boolean isOrder(String piece) {
        var tokens = tokens(piece);
        return tokens.stream().anyMatch(token -> token instanceof Named || token instanceof Numeral)
                && tokens.stream()
                        .allMatch(token -> token instanceof Named
                                || token instanceof Numeral
                                || token instanceof Measured
                                || token instanceof Token.Sign
                                || token instanceof Word word && word.sense() == Sense.AND);
    }

    /** 小米 is goods, 老王 is none; 要, 来 want. */
    private boolean isWho(String who) {
        return !RosterWords.NO_NAME.isAllOf(who)
                && tokens(who).stream()
                        .noneMatch(token -> token instanceof Named
                                || token instanceof Word word
                                        && (word.sense() == Sense.VERB
                                                || word.sense() == Sense.MORE
                                                || word.sense() == Sense.CANCEL));
    }

    private boolean isPolite(String piece) {
        return tokens(piece).stream()
                .allMatch(token ->
                        token instanceof Word word && (word.sense() == Sense.POLITE || word.sense() == Sense.LINK));
    }

    private List<Token> tokens(String piece) {
        return Scanner.tokens(piece, lineup);
    }
}
