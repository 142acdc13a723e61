package org.qingshan.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.heard.HouseOrClaim;
import org.qingshan.conversation.turn.Turn;

/**
 * What is wanted in the midst of an address: words that alone are a whole order for something on sale are never part of a street, wherever
 * they stand. 阳光小区A1栋2号，要A2两斤，张三 138… orders bamboo shoots, and no house is lost.
 *
 * @param wanted what is wanted, a comma between what stands apart
 * @param rest the address without it
 */
record ClaimWithin(String wanted, String rest) {
    private static final Pattern STOP = Pattern.compile("[,，。;；、()（）【】\\n]+");

    private static final Pattern WORDS =
            Pattern.compile(ClaimWithAddress.BETWEEN.pattern() + "|(?<=[寄发送邮给要来买订拿留])(?=[A-Za-z]\\d)");

    private static final Pattern ASKS_FOR = Pattern.compile("[寄发送邮给要来买订拿留]$");

    /** So much of something: no house is counted so. */
    private static final Pattern MEASURED = Pattern.compile(
            "[一二两三四五六七八九十半\\d] ?(?:公?斤|千克|[箱盒袋份包瓶罐])|\\b(?:an?|one|two|three|four|five|six|\\d+) (?:box|bag|carton|pack|jin|kg)",
            Pattern.CASE_INSENSITIVE);

    /** A word of wanting, or a sign that counts: A3x2, A3+2. */
    private static final Pattern WISHED = Pattern.compile(
            "[要来买订拿]|下单|留|拍|[a-z]\\d{1,3} ?[x×*＋+]|\\b(?:want|need|like|order|take|get|buy|give|send|have)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What houses and places are called by. */
    private static final Pattern OF_ADDRESS = Pattern.compile("\\d号|路|街|巷|弄|栋|幢|楼|室|苑|园|厂|合作社|村|镇|乡");

    /** A number of a house goes on with what it counts. */
    private static final Pattern GOES_ON = Pattern.compile("^(?:[号栋幢座楼室单层户元区期组]|[a-zA-Z])");

    private static final Pattern ENDS_A_HOUSE = Pattern.compile("[号室栋幢楼座户组村苑园\\d]$");

    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,4}");

    private static final Pattern PIECE = Pattern.compile("[^\\s,，。;；]+");

    private static final int MOST_BESIDE = 5;

    /** Stands before what is wanted on a line of its own. */
    private static final Pattern HEADING = Pattern.compile(
            "(?<=^|\\n)[ ]{0,4}(?:(?:my |the )?order|items?|products?|goods|商品|货品|产品|我要|要|订单|訂單)[ ]{0,4}[:：][ ]{0,4}(?=\\n|$|，)",
            Pattern.CASE_INSENSITIVE);

    /** Of one such order: each run of words is read. */
    private static final int MOST_WORDS = 12;

    /** Where a piece of the text begins and ends. */
    private record Piece(int start, int end) {}

    static ClaimWithin in(Turn turn, String address) {
        var wanted = new StringJoiner("，");
        var doubtful = new StringJoiner("，");
        var rest = new StringBuilder(address);
        for (var clause : pieces(STOP, address, 0, address.length())) {
            var said = address.substring(clause.start(), clause.end());
            if (!turn.round().named(said).isEmpty()) {
                inClause(turn, address, clause).forEach(found -> {
                    var words = address.substring(found.start(), found.end());
                    (isWhole(turn, words) ? wanted : doubtful).add(ClaimWithAddress.withoutLabel(words));
                    blank(rest, found);
                });
            }
        }
        var all = wanted.length() > 0 ? wanted : doubtful;
        return new ClaimWithin(
                all.toString(),
                all.length() == 0
                        ? rest.toString().strip()
                        : HEADING.matcher(rest).replaceAll("").strip());
    }

    /** In the place of what was wanted a comma stands, so that what was around it does not grow together. */
    private static void blank(StringBuilder rest, Piece found) {
        for (int i = found.start(); i < found.end(); i++) {
            rest.setCharAt(i, i == found.start() ? '，' : ' ');
        }
    }

    /** The longest runs of words that are orders; the whole clause where it is one, or where it is one in doubt. */
    private static List<Piece> inClause(Turn turn, String address, Piece clause) {
        var said = address.substring(clause.start(), clause.end());
        if (isWanted(turn, address, clause) || isInDoubt(turn, said)) {
            return List.of(clause);
        }
        var words = pieces(WORDS, address, clause.start(), clause.end());
        List<Piece> found = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + MOST_WORDS) - 1; to >= from; to--) {
                var run = new Piece(words.get(from).start(), words.get(to).end());
                if (isWanted(turn, address, run)) {
                    found.add(run);
                    from = to;
                    break;
                }
            }
        }
        return found;
    }

    private static boolean isWanted(Turn turn, String address, Piece run) {
        var said = address.substring(run.start(), run.end());
        return !HouseOrClaim.isParted(address, run.start())
                && isWhole(turn, said)
                && isMeant(turn, address, run)
                && !ClaimWithAddress.isTakenBackThen(address, run.end())
                && (MEASURED.matcher(said).find() || WISHED.matcher(said).find() || standsAlone(address, run));
    }

    /** With what stands right behind it, which may be more that is wanted: peaches 2, sugar 1. */
    private static boolean isMeant(Turn turn, String address, Piece run) {
        var said = address.substring(run.start(), run.end());
        var next = ClaimWithAddress.saidOfIt(address, run.end());
        if (next.isEmpty() || isWhole(turn, said + next)) {
            return true;
        }
        var words = PIECE.matcher(address);
        return !turn.round().named(next).isEmpty()
                && words.find(run.end())
                && Stream.iterate(words.end(), end -> words.find() ? words.end() : -1)
                        .takeWhile(end -> end > 0)
                        .limit(MOST_BESIDE)
                        .anyMatch(end -> isWhole(turn, said + "，" + address.substring(run.end(), end)));
    }

    /** It names what it wants and how much, whatever card is shown. */
    private static boolean isWhole(Turn turn, String said) {
        if (said.length() > ClaimWithAddress.LONGEST_CLAIM
                || ClaimWithAddress.PHONE.matcher(said).find()
                || ClaimWithAddress.isTakenBack(said)) {
            return false;
        }
        var reading = turn.round().reading(ClaimWithAddress.withoutLabel(said), Optional.empty());
        return reading.kind() == ClaimReading.Kind.CLAIMS
                && (reading.sure() && reading.implied().isEmpty() || ClaimWithAddress.isCounted(turn, said));
    }

    /** Wanted somehow, and nothing of a place: it is asked, not sent to. */
    private static boolean isInDoubt(Turn turn, String said) {
        return said.length() <= ClaimWithAddress.LONGEST_CLAIM
                && !ClaimWithAddress.PHONE.matcher(said).find()
                && WISHED.matcher(said).find()
                && !OF_ADDRESS.matcher(said).find()
                && isAsked(turn.round().reading(said, Optional.empty()));
    }

    private static boolean isAsked(ClaimReading reading) {
        return reading.kind() == ClaimReading.Kind.CLAIMS && !reading.sure()
                || reading.kind() == ClaimReading.Kind.DOUBT
                        && !reading.suggestions().isEmpty();
    }

    /** A3 2 is an order behind a phone or a whole house and before a name, a phone or a place; in "Flat A3 2 Lushan Road" it is a house. */
    private static boolean standsAlone(String address, Piece run) {
        var before = lastWord(address.substring(0, run.start()));
        var behind = firstWord(address.substring(run.end()));
        boolean begins = before.isEmpty()
                || ASKS_FOR.matcher(before).find()
                || ENDS_A_HOUSE.matcher(before).find()
                || NAME.matcher(before).matches();
        return begins && !GOES_ON.matcher(behind).find();
    }

    /** Empty where nothing but a comma or the like stands there. */
    private static String lastWord(String text) {
        var stops = Stream.of(text.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        var last = stops.isEmpty() ? "" : stops.get(stops.size() - 1);
        return STOP.matcher(last).find()
                        && STOP.matcher(last.substring(last.length() - 1)).matches()
                ? ""
                : last;
    }

    private static String firstWord(String text) {
        var word = text.stripLeading();
        return !word.isEmpty() && STOP.matcher(word.substring(0, 1)).matches() ? "" : word;
    }

    private static List<Piece> pieces(Pattern between, String text, int from, int to) {
        List<Piece> found = new ArrayList<>();
        var gap = between.matcher(text).region(from, to).useTransparentBounds(true);
        int start = from;
        while (gap.find()) {
            if (gap.start() > start) {
                found.add(new Piece(start, gap.start()));
            }
            start = gap.end();
        }
        if (start < to) {
            found.add(new Piece(start, to));
        }
        return found;
    }
}
