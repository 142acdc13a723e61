package org.qingshan.conversation;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.heard.GrowersGoods;
import org.qingshan.conversation.heard.Hearing;
import org.qingshan.conversation.heard.InParts;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.question.ConcernReader;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.AmountWords;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.stream.LineupItem;

/**
 * Something that came is complained of, and beside it something else is ordered: 桃子烂了三个，再来两箱, "peaches were bruised; send me two bags of
 * sugar". Neither hides the other.
 *
 * @param complaint what is wrong
 * @param claim what is wanted, with the name of what the complaint is of where it says none
 * @param isSure whether the claim is plain, or will be asked about
 */
record ComplaintBeside(String complaint, String claim, boolean isSure) {
    private static final Set<Concern> WRONG =
            EnumSet.of(Concern.DAMAGED, Concern.WRONG, Concern.LOST, Concern.COMPLAINT);

    /** Where one may end and the other begin. */
    private static final Pattern BETWEEN = Pattern.compile(
            "[,，;；。.!！\\n](?!\\d)|(?=再[来买加要拿订拍]|另外|顺便|还[要想]|不过|但是?|\\b(?:and|but|also|plus|still|please|send|give|add)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** A number alone behind what is bad is how much of it is. */
    private static final Pattern WISH = Pattern.compile(
            "[+＋要买订拍]|来(?!的|了|过)|再[加拿整搞]|加[\\d一二两三四五六七八九十半]|拿[\\d一二两三四五六七八九十半]|下单|\\b(?:want|wants|need|order|buy|get|give me|add|more|another|please|i'll take|i'd like|i'll have)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What came before is not what is ordered now. */
    private static final Pattern OF_BEFORE = Pattern.compile(
            "上[次回]|前[天次回]|昨天|之前|收到|那[箱盒袋斤包]|\\b(?:last|received|arrived|came|previous|got|were|was)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What is sent once more for what was bad is no order. */
    private static final Pattern AMENDS = Pattern.compile(
            "[补赔退换]|重[新发寄]|[再另][发寄送]|免费|不[要买]|别|没|\\b(?:refund|replace\\w*|instead|compensat\\w*|make (?:it|that) good|exchange|swap|back|no more|not|don't|won't|never|free|cancel)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Of the same goods it is as likely amends. */
    private static final Pattern SENT =
            Pattern.compile("[发寄送]|\\b(?:send|ship|another one|a new one|new ones)\\b", Pattern.CASE_INSENSITIVE);

    /** Of what is talked about while it is asked what is bad, this is a wish for amends as well. */
    private static final Pattern TO_BE_PUT_RIGHT = Pattern.compile(
            "[补赔退]|重[新发寄]|\\b(?:refund|replace\\w*|compensat\\w*|money back)\\b", Pattern.CASE_INSENSITIVE);

    /** Ends in an amount: what stands behind it is counted by it. */
    private static final Pattern COUNTS =
            Pattern.compile("\\b(?:of|more|another|an?|the|" + AmountWords.ENGLISH_NUMBER + ") ?$");

    /** 很好吃再来两斤: two sentences without a mark between. */
    private static final Pattern PRAISED = Pattern.compile("(?<=[吃鲜甜错好棒])(?=再[来要买加拿])");

    private static final Pattern COUNTED = Pattern.compile(
            "\\d|[一二两三四五六七八九十半几]|\\b(?:" + AmountWords.ENGLISH_NUMBER + "|an?|another|some)\\b",
            Pattern.CASE_INSENSITIVE);

    /** 一箱少了，要两箱: of what is wanted, not of what came. */
    private static final Pattern TOO_FEW = Pattern.compile(
            "[一二两三四五六七八九十半\\d]\\p{IsHan}(?:好像|有点|太|嫌|怕|还|都){0,2}(?:少了?|不够)(?:[,，。 ]|[要来换改])|\\b(?:too few|too little|not enough|isn't enough)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 120;

    /** Empty where not both are said, or nothing of the buyer's can have come. Queries where words say so. */
    static Optional<ComplaintBeside> in(Turn turn) {
        var said = turn.said();
        var mayBeWished = isIn(WISH, said) || isIn(OF_BEFORE, said);
        if (said.length() > LONGEST || !mayBeWished || isIn(TOO_FEW, said) || !mayComplain(turn, said)) {
            return Optional.empty();
        }
        return behind(turn, said)
                .or(() -> before(turn, said))
                .filter(both ->
                        isAboutDamage(turn) || !Parcels.of(turn.buyer().id(), 1).isEmpty());
    }

    private static boolean isIn(Pattern words, String said) {
        return words.matcher(Normaliser.simplified(said)).find();
    }

    private static boolean mayComplain(Turn turn, String said) {
        return isComplaint(said) || isAboutDamage(turn) && isIn(TO_BE_PUT_RIGHT, said);
    }

    private static boolean isAboutDamage(Turn turn) {
        return turn.chat()
                .openDialogue(turn.sale().now())
                .filter("problem"::equals)
                .isPresent();
    }

    /** The order stands behind. The last that may be one comes first: what is ordered before it is heard out of the complaint in turn. */
    private static Optional<ComplaintBeside> behind(Turn turn, String said) {
        var cuts = cuts(turn, said);
        for (var cut : cuts.descendingSet()) {
            var complaint = said.substring(0, cut);
            var last = said.substring(Optional.ofNullable(cuts.lower(cut)).orElse(0), cut);
            var wish = said.substring(cut);
            // 腊肉倒是不错，再来两斤: the wish begins before.
            boolean isWhole = names(turn, wish) || !names(turn, last) || isComplaint(last);
            var both = isWhole && isIn(WISH, wish) ? ordered(turn, complaint, wish) : Optional.<ComplaintBeside>empty();
            if (both.isPresent()) {
                return both;
            }
        }
        return Optional.empty();
    }

    /** The order stands before, and by its name. */
    private static Optional<ComplaintBeside> before(Turn turn, String said) {
        return BETWEEN.matcher(Normaliser.simplified(said))
                .results()
                .flatMap(cut -> {
                    var wish = said.substring(0, cut.end());
                    var complaint = said.substring(cut.end());
                    return names(turn, wish) && (isIn(WISH, wish) || isIn(OF_BEFORE, complaint))
                            ? ordered(turn, complaint, wish).stream()
                            : Stream.empty();
                })
                .findFirst();
    }

    private static boolean names(Turn turn, String said) {
        return !turn.round().named(said).isEmpty();
    }

    private static TreeSet<Integer> cuts(Turn turn, String said) {
        var cuts = new TreeSet<Integer>();
        var plain = Normaliser.simplified(said).toLowerCase(Locale.ROOT);
        BETWEEN.matcher(plain).results().forEach(one -> cuts.add(one.end()));
        var products = turn.sale().lineup().stream().map(LineupItem::product).toList();
        var ends = new TreeMap<Integer, Integer>();
        for (var name : GrowersGoods.names(products)) {
            for (int at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) {
                ends.merge(at, at + name.length(), Math::max);
            }
        }
        // 肉 begins nothing in 腊肉.
        ends.keySet().stream()
                .filter(at -> ends.headMap(at).values().stream().noneMatch(end -> end > at))
                .filter(at -> !COUNTS.matcher(plain).region(0, at).find())
                .forEach(cuts::add);
        cuts.remove(0);
        cuts.remove(said.length());
        return cuts;
    }

    private static Optional<ComplaintBeside> ordered(Turn turn, String complaint, String wish) {
        var bad = turn.round().named(complaint);
        var wanted = turn.round().named(wish);
        var isAmends = isIn(AMENDS, wish)
                || isIn(SENT, wish) && (wanted.isEmpty() || bad.containsAll(wanted))
                || isComplaint(wish);
        if (isAmends || wanted.isEmpty() && !isIn(COUNTED, wish) || !mayComplain(turn, complaint)) {
            return Optional.empty();
        }
        var said = PRAISED.matcher(wish.strip()).replaceFirst("，");
        var claim = wanted.isEmpty() && bad.size() == 1 ? bad.get(0) + " " + said : said;
        return Optional.of(InParts.read(turn, claim, () -> Hearing.of(turn)))
                .filter(ComplaintBeside::adds)
                .map(reading ->
                        new ComplaintBeside(complaint.strip(), claim, reading.kind() == ClaimReading.Kind.CLAIMS));
    }

    private static boolean isComplaint(String said) {
        return ConcernReader.read(said).filter(WRONG::contains).isPresent();
    }

    private static boolean adds(ClaimReading reading) {
        return switch (reading.kind()) {
            case CLAIMS -> Hearing.adds(reading);
            case DOUBT -> isAdded(reading.suggestions());
            case NONE -> false;
        };
    }

    private static boolean isAdded(List<Suggestion> suggestions) {
        return !suggestions.isEmpty()
                && suggestions.stream().allMatch(one -> one.action() == Claim.Action.ADD && one.goes() == null);
    }

    /** What is plain is done first, so that the question that the complaint leads to stands last; else the claim's own does. */
    List<String> steps() {
        return isSure ? List.of(claim, complaint) : List.of(complaint, claim);
    }
}
