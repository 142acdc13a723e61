package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.ClaimReading.Kind;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/**
 * The list that a group goes on writing (接龙): "1. 张三 黄桃2箱 2. 李四 红糖1袋". Whoever sends it sends everybody's lines; only the
 * lines that say "I" are surely his, else the last one may be.
 */
final class ChainList {
    private static final Pattern NUMBER = Pattern.compile("(?:^|[\\n ,;:#])(\\d{1,2})(?:[.)] ?(?!\\d)|、 ?)");

    /** 都记我这: who collects for all of them says so. */
    private static final Prefiltered ALL_MINE = Prefiltered.of("[都全][^\\n.,;]{0,6}[我咱]");

    private static final Set<String> SELF = Set.of("我", "本人", "自己", "俺");

    /** Numbers from here on are rooms. */
    private static final int ROOM = 100;

    private ChainList() {}

    /** Null if the text is no such list, or all of it is the sender's. */
    static @Nullable ClaimReading read(String plain, Lineup lineup) {
        if (plain.indexOf('.') < 0 && plain.indexOf('、') < 0 && plain.indexOf(')') < 0) {
            return null;
        }
        var items = items(plain);
        if (items.size() < 2 || ALL_MINE.isIn(plain)) {
            return null;
        }
        var own = new ArrayList<String>();
        var others = new ArrayList<List<Token>>();
        for (var item : items) {
            var tokens = Scanner.tokens(item, lineup);
            if (isOfSelf(tokens)) {
                own.add(item);
            } else if (isOfSomebody(tokens)) {
                others.add(tokens);
            }
        }
        if (!own.isEmpty()) {
            return others.isEmpty() ? null : ClaimReader.read(String.join("\n", own), lineup);
        }
        others.removeIf(ChainList::isOfKind);
        if (others.isEmpty() && isOwn(plain, items, lineup)) {
            // "1. two boxes of peaches 2. one bag of sugar": what a chain looks like in Chinese is one's own list in
            // English.
            return ClaimReader.read(String.join("\n", items), lineup);
        }
        if (others.size() < 2) {
            return null;
        }
        var last = ClaimReader.read(items.get(items.size() - 1), lineup);
        return last.kind() == Kind.CLAIMS ? offered(last) : last;
    }

    /** It begins with the list, has nothing but goods in it, and is no chain of a Chinese group. */
    private static boolean isOwn(String plain, List<String> items, Lineup lineup) {
        var first = NUMBER.matcher(plain);
        return first.find()
                && plain.chars().noneMatch(Hanzi::is)
                && Scanner.tokens(plain.substring(0, first.start()), lineup).stream()
                        .allMatch(token -> token instanceof Word word && word.sense() == Sense.POLITE)
                && items.stream().allMatch(item -> isOfGoods(item, lineup));
    }

    private static boolean isOfGoods(String item, Lineup lineup) {
        var tokens = Scanner.tokens(item, lineup);
        return tokens.stream()
                        .anyMatch(token ->
                                token instanceof Named goods && !goods.mention().isSlot())
                && tokens.stream()
                        .noneMatch(
                                token -> token instanceof Unknown || token instanceof Break mark && mark.mark() == '?');
    }

    /** What stands behind numbers that rise by one; empty if they do not. */
    private static List<String> items(String plain) {
        var items = new ArrayList<String>();
        var numbers = NUMBER.matcher(plain);
        int last = -1;
        int from = 0;
        while (numbers.find()) {
            int number = Integer.parseInt(numbers.group(1));
            if (last >= 0) {
                if (number != last + 1) {
                    return List.of();
                }
                items.add(plain.substring(from, numbers.start()));
            }
            last = number;
            from = numbers.end();
        }
        if (last >= 0) {
            items.add(plain.substring(from));
        }
        return items;
    }

    private static boolean isOfSelf(List<Token> tokens) {
        return !tokens.isEmpty() && tokens.get(0) instanceof Word word && SELF.contains(word.text());
    }

    /** 张三 黄桃2箱, 501 鸡蛋1盒: a name of nothing that is sold here, and what he wants. */
    private static boolean isOfSomebody(List<Token> tokens) {
        if (tokens.size() < 2) {
            return false;
        }
        boolean room = tokens.get(0) instanceof Numeral number
                && number.value().intValue() >= ROOM
                && !(tokens.get(1) instanceof Measured);
        boolean called = tokens.get(0) instanceof Unknown;
        return (room || called)
                && tokens.stream().skip(1).anyMatch(token -> token instanceof Named || token instanceof Numeral)
                && tokens.stream().noneMatch(token -> token instanceof Break mark && mark.mark() == '?');
    }

    /** 高山腊肉1斤: what stands right before the goods says which, not who. */
    private static boolean isOfKind(List<Token> tokens) {
        return tokens.get(0) instanceof Unknown kind
                && tokens.get(1) instanceof Named goods
                && kind.touches(goods)
                && !goods.mention().isSlot()
                && !Strangers.isPerson(kind);
    }

    private static ClaimReading offered(ClaimReading reading) {
        var suggestions = reading.claims().stream()
                .filter(claim -> claim.action() == Claim.Action.ADD)
                .map(claim -> new Suggestion(claim.slot(), claim.quantity()))
                .toList();
        return ClaimReading.doubt(suggestions, null);
    }
}
