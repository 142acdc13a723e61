package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** Words that mean something else in company: 扣1, 黄桃算了, "take one off", 36的鸡蛋, 不是两箱是三箱. */
final class Idioms {
    private static final Set<String> TYPING = Set.of("扣", "扣个", "打", "打个", "公屏", "公屏扣", "公屏打", "刷", "敲", "飘");
    private static final Set<String> TAKING = Set.of("take", "knock", "leave");
    private static final Set<String> UNABLE = Set.of("不下了", "不来了", "不上了", "不下", "不来");
    private static final Set<String> SLIPPED = Set.of("手滑", "点错", "点错了", "按错", "按错了", "下错", "下错了", "拍错", "拍错了", "误点");
    private static final Set<String> SOME = Set.of("点", "点儿", "些");
    private static final Set<Sense> CHANGING = Set.of(Sense.CHANGE, Sense.LESS, Sense.REMOVE);
    private static final Set<String> DONT = Set.of("不", "莫");
    private static final Set<String> CUTTING = Set.of("切", "剁", "斩", "砍", "打包", "装", "分", "割");

    private final List<Token> tokens;
    private final List<Token> understood = new ArrayList<>();
    private int at;

    /** Since the last break: a name, a number, "take". */
    private boolean named;

    private boolean counted;
    private boolean taking;

    private Idioms(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Token> understood(List<Token> tokens) {
        var idioms = new Idioms(tokens);
        while (idioms.at < tokens.size()) {
            idioms.step(tokens.get(idioms.at));
        }
        return idioms.understood;
    }

    private void step(Token token) {
        if (token instanceof Unknown && Denial.begins(tokens, at)) {
            at = Denial.take(tokens, at, understood);
        } else if (token instanceof Word word) {
            word(word);
        } else if (token instanceof Unknown not && DONT.contains(not.text()) && isNoMore()) {
            add(new Word(Sense.CANCEL, "不", token.start(), tokens.get(at + 2).end()), 3);
        } else if (token instanceof Unknown same
                && same.text().equals("同")
                && (last() instanceof Named || last() instanceof Measured)
                && (next() instanceof Named
                        || last() instanceof Measured && new Restated(tokens).isAmountOfGoods(at + 1))) {
            add(new Word(Sense.AND, "同", token.start(), token.end()), 1);
        } else if (token instanceof Unknown not
                && not.text().equals("不")
                && (last() instanceof Named || last() instanceof Measured || Requests.areAskedWhether(understood))
                && (next() == null || next() instanceof Break)) {
            add(new Word(Sense.QUERY, "不", token.start(), token.end()), 1);
        } else if (token instanceof Unknown some
                && SOME.contains(some.text())
                && last() instanceof Word verb
                && (verb.sense() == Sense.VERB || verb.sense() == Sense.EACH || verb.sense() == Sense.MORE)
                && verb.touches(some)) {
            // 黄桃给我留点: some, but how much?
            add(new Word(Sense.SOME, some.text(), some.start(), some.end()), 1);
        } else if (token instanceof Unknown asked
                && asked.text().length() > 1
                && asked.text().endsWith("不")
                && (next() == null || next() instanceof Break)) {
            // 能发到货站不
            understood.add(
                    new Unknown(asked.text().substring(0, asked.text().length() - 1), asked.start(), asked.end() - 1));
            add(new Word(Sense.QUERY, "不", asked.end() - 1, asked.end()), 1);
        } else if (token instanceof Unknown knock && TAKING.contains(knock.text())) {
            taking = true;
            add(new Word(Sense.POLITE, knock.text(), knock.start(), knock.end()), 1);
        } else if (token instanceof Numeral price && isPriceTag(price)) {
            // 36的鸡蛋: which one, not how many.
            add(new Word(Sense.LINK, "的", price.start(), price.end()), 2);
        } else {
            named |= token instanceof Named;
            counted |= token instanceof Numeral;
            add(token, 1);
            if (token instanceof Break) {
                named = false;
                counted = false;
                taking = false;
            }
        }
    }

    private void word(Word word) {
        var next = next();
        var meant = sense(word, next);
        taking |= TAKING.contains(word.text());
        if (TYPING.contains(word.text()) && next instanceof Numeral && !isTold() && isTypedAlone()) {
            add(new Word(named || counted ? Sense.CHAT : Sense.SAME, word.text(), word.start(), next.end()), 2);
        } else if (DONT.contains(word.text()) && isNoMore()) {
            addUpTo(Sense.CANCEL, "不", 3);
        } else if (word.text().equals("第") && next instanceof Numeral && isOrdinal(Token.at(tokens, at + 2))) {
            add(new Word(Sense.CHAT, "第", word.start(), tokens.get(at + 2).end()), 3);
        } else if (Denial.begins(tokens, at)) {
            at = Denial.take(tokens, at, understood);
        } else if (meant != null) {
            add(as(word, meant), 1);
        } else if (isCut(word, next)) {
            // 打包成两份, 切成两块
            int more = Token.at(tokens, at + 2) instanceof Measured || Token.at(tokens, at + 2) instanceof Word ? 1 : 0;
            addUpTo(Sense.CHAT, "", 2 + more);
        } else if (word.text().endsWith("尾号") && isNumber(next)) {
            add(as(word, Sense.CHAT), 2);
        } else if (Requests.end(tokens, at) > 0) {
            addUpTo(Sense.TAG, Requests.text(tokens, at), Requests.end(tokens, at) - at);
        } else {
            add(word, 1);
        }
    }

    /** What it means in this company; null if what it always means. */
    private @Nullable Sense sense(Word word, @Nullable Token next) {
        boolean content = next instanceof Numeral || next instanceof Named;
        boolean verb = next instanceof Word then && then.sense() == Sense.VERB;
        boolean oneEach = next instanceof Numeral && last() instanceof Named;
        return switch (word.text()) {
            case "一样" ->
                verb && last() instanceof Word i && i.sense() == Sense.POLITE && named
                        ? Sense.EACH
                        : begins() && (next instanceof Numeral || verb) ? Sense.EVERY : oneEach ? Sense.EACH : null;
            case "把我" -> next instanceof Word of && of.sense() == Sense.LINK ? Sense.POLITE : null;
            // 我刚才要的两斤
            case "要的" -> content && next != null && word.touches(next) ? Sense.TALKING : null;
            // "drop my peaches down to one box"
            case "drop", "take", "knock" -> new Restated(tokens).isLowered(at) ? Sense.POLITE : null;
            // 竹笋的话要三斤
            case "的话" -> Available.isAsked(understood) || Available.isTopic(last(), next) ? Sense.CHAT : null;
            case "算了", "算咯", "算咧", "算啦", "算喽" ->
                last() instanceof Named && new Restated(tokens).endsSoftly(at + 1) ? Sense.CANCEL : null;
            case "instead of" -> next instanceof Numeral ? Sense.CHANGE : null;
            case "几个" -> NotSold.areSeveral(last(), word, next) ? Sense.COUNTED : null;
            // "do send me a box"; "do I need a box" asks.
            case "do" -> verb && begins() && !InEnglish.isOfSpeaker(next) ? Sense.POLITE : null;
            // "no sugar after all"
            case "no" -> begins() && Denial.isAfterAll(tokens, at) ? Sense.CANCEL : null;
            case "off" -> taking ? Sense.REMOVE : null;
            default -> bySense(word, next);
        };
    }

    private @Nullable Sense bySense(Word word, @Nullable Token next) {
        if (SLIPPED.contains(word.text()) && isAlone(word, next)) {
            // 手滑 黄桃要一箱
            return Sense.CORRECTION;
        }
        if (SLIPPED.contains(word.text()) && isChangedBehind()) {
            // 刚才拍错了黄桃改成三箱
            return Sense.CHAT;
        }
        if (word.sense() == Sense.VERB && isOfWhatWas()) {
            return isChangedBehind() ? Sense.POLITE : Sense.TALKING;
        }
        if (UNABLE.contains(word.text()) && last() instanceof Unknown verb && verb.touches(word)) {
            // 冰箱塞不下了
            return Sense.REMARK;
        }
        // 村里办酒用
        return word.sense() == Sense.ADDRESS && isWhere(word, next) ? Sense.CHAT : null;
    }

    /** Said by itself: nothing of its clause says what was done so. */
    private boolean isAlone(Word word, @Nullable Token next) {
        int after = next instanceof Word done && done.text().equals("了") && word.touches(done) ? at + 2 : at + 1;
        var behind = Token.at(tokens, after);
        var before = last();
        boolean ends = behind == null
                || behind instanceof Break
                || !tokens.get(after - 1).touches(behind);
        return ends
                && (before == null
                        || before instanceof Break
                        || before instanceof Word courtesy
                                && (courtesy.sense() == Sense.POLITE
                                        || courtesy.text().startsWith("刚")));
    }

    /** 刚才下的三箱改成两箱: what was ordered is to be changed now. */
    private boolean isChangedBehind() {
        for (int later = at + 1; later < tokens.size() && !(tokens.get(later) instanceof Break); later++) {
            if (tokens.get(later) instanceof Word word && CHANGING.contains(word.sense())) {
                return true;
            }
        }
        return false;
    }

    private boolean isCut(Word word, @Nullable Token next) {
        return word.text().equals("成")
                && last() instanceof Word cut
                && (counted || CUTTING.contains(cut.text()))
                && next instanceof Numeral;
    }

    private static boolean isNumber(@Nullable Token token) {
        return token instanceof Numeral || token instanceof Word number && number.sense() == Sense.ADDRESS;
    }

    /** So many tokens as one word. */
    private void addUpTo(Sense sense, String text, int read) {
        var end = tokens.get(at + read - 1).end();
        add(new Word(sense, text, tokens.get(at).start(), end), read);
    }

    /** 不拿了, 不想买了. */
    private boolean isNoMore() {
        return next() instanceof Word verb
                && verb.sense() == Sense.VERB
                && Token.at(tokens, at + 2) instanceof Word done
                && done.text().equals("了");
    }

    private static boolean isOrdinal(@Nullable Token token) {
        return token instanceof Measured || token instanceof Word word && word.sense() == Sense.COUNTED;
    }

    /** 我要的两箱, 上周拍的黄桃: it was ordered before. */
    private boolean isOfWhatWas() {
        return next() instanceof Word of
                && of.text().equals("的")
                && (Token.at(tokens, at + 2) instanceof Numeral || Token.at(tokens, at + 2) instanceof Named)
                && of.touches(tokens.get(at + 2));
    }

    /** 想要的扣1 is said by the host. */
    private boolean isTold() {
        return last() instanceof Word word
                && (word.sense() == Sense.LINK
                        || word.sense() == Sense.QUERY
                        || word.text().equals("大家"));
    }

    /** Nothing is counted by it: 扣1个, A1扣2. */
    private boolean isTypedAlone() {
        return !(Token.at(tokens, at + 2) instanceof Measured) && (!named || Token.at(tokens, at + 2) instanceof Word);
    }

    private boolean isPriceTag(Numeral price) {
        return price.isDigits()
                && !named
                && next() instanceof Word of
                && of.text().equals("的")
                && Token.at(tokens, at + 2) instanceof Named;
    }

    private static Word as(Word word, Sense sense) {
        return new Word(sense, word.text(), word.start(), word.end());
    }

    private static boolean isWhere(Word word, @Nullable Token next) {
        return word.text().length() == 1
                && next instanceof Unknown there
                && word.touches(there)
                && "里上头城".indexOf(there.text().charAt(0)) >= 0;
    }

    private boolean begins() {
        return last() == null || last() instanceof Break;
    }

    private void add(Token token, int read) {
        boolean is = token instanceof Word word && word.text().equals("是") && isTakenBack();
        if (!is) {
            understood.add(token);
        }
        at += read;
    }

    /** 不对，是三袋. */
    private boolean isTakenBack() {
        int before = understood.size() - 1;
        before -= before > 0 && understood.get(before) instanceof Break ? 1 : 0;
        return before >= 0 && understood.get(before) instanceof Word back && back.sense() == Sense.CORRECTION;
    }

    private @Nullable Token last() {
        return understood.isEmpty() ? null : understood.get(understood.size() - 1);
    }

    private @Nullable Token next() {
        return Token.at(tokens, at + 1);
    }
}
