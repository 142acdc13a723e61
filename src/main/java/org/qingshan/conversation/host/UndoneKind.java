package org.qingshan.conversation.host;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a host names of which he wants a change back: the price, the stock, the limit, an order. What is no change of that stays as it is. */
enum UndoneKind {
    PRICE("价|\\bprice", "price", "prices", "flash"),
    FLASH("秒杀|\\bflash", "flash", "price"),
    STOCK("加货|减货|补货|库存|数量|总数|\\b(?:re)?stock\\b|\\btotal\\b", "stock", "add", "withdraw"),
    LISTING("上架|\\blisting\\b", "add", "stock", "withdraw"),
    LIMIT("限购|\\blimit\\b", "limit"),
    /** What is noted of an order, which no button of the lineup takes back. */
    ORDER(
            "打包|装箱|发货|[发寄]出|收款|到账|没(?:有)?(?:收到|付|[发寄])|\\d{4,9}|\\bun-?(?:pack|ship|mark)|\\b(?:packed|packing|shipped|shipping|payment|receipt|paid)\\b"),
    /** What is shown, which is not taken back either: another card follows. */
    CARD("\\bcard\\b");

    private static final Pattern SLOT = Pattern.compile("(?<![A-Za-z0-9])[A-Za-z]\\d{1,3}(?![A-Za-z0-9])");

    /** As a button gives it the limit that was there before, and the one that was set. */
    private static final Pattern LIMIT_SET =
            Pattern.compile("(/limit \\S{2,4} #\\d{1,18}) \\S{1,20} was (?!0$)(\\S{1,20})");

    /** 取消限购: there shall be none, whatever there was. */
    private static final Pattern LIFTS = Pattern.compile("(?:把|请|那|先|帮我){0,3}取消(?:一下|掉)?限购(?:吧|了)?[。.!！ ]*");

    private final Pattern words;
    private final Set<String> commands;

    UndoneKind(String words, String... commands) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
        this.commands = Set.of(commands);
    }

    /** Whether a button, by the command it sends, takes back what is meant; of any change where none is named. */
    static Predicate<String> of(String said) {
        var named = Stream.of(values())
                .filter(kind -> kind.words.matcher(said).find())
                .toList();
        var slot = SLOT.matcher(said);
        var item = slot.find() ? slot.group() : "";
        return button -> (named.isEmpty() || named.stream().anyMatch(kind -> kind.isTakenBackBy(button)))
                && (item.isEmpty() || button.split(" ")[1].equalsIgnoreCase(item));
    }

    private boolean isTakenBackBy(String button) {
        return commands.contains(button.substring(1).split(" ")[0]);
    }

    /** Whether a limit shall go, which is no undoing of anything else. */
    static boolean isLifting(String said) {
        return LIFTS.matcher(said).matches();
    }

    /** The command that lifts the limit which the button would set back; empty where it is of no limit, or none is left. */
    static Optional<String> lifting(String button) {
        var set = LIMIT_SET.matcher(button);
        return set.matches() ? Optional.of(set.group(1) + " 0 was " + set.group(2)) : Optional.empty();
    }
}
