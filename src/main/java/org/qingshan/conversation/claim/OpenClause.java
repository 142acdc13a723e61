package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** The clause that is being read; what it has so far is asked at every word, so that it is not looked for each time. */
final class OpenClause {
    /** A question may follow them: "hi, is it sweet". */
    private static final Set<String> GREETINGS = Set.of(
            "hi",
            "hello",
            "hey",
            "hi there",
            "hello there",
            "hey there",
            "ok",
            "okay",
            "well",
            "oh",
            "um",
            "please",
            "sorry",
            "boss",
            "host",
            "yes");

    private static final Set<String> GOOD = Set.of("甜", "好吃", "新鲜", "好", "脆");
    /** What says or thinks something wants to hear what. */
    private static final Prefiltered TELLING = Prefiltered.of("[说讲话问喊叫让]$|如果|要是|的话|等|以为|觉得|知道|假如|才|只有|除非|便宜|优惠|打折");

    private static final String NEEDING = "不没未莫别说讲话问喊叫让把将替帮像比怕当才";
    private static final int SHORT = 3;
    private static final int LONGEST_CALL = 8;
    private static final int FURTHEST = 20;
    private static final Prefiltered DISPOSING = Prefiltered.of("^(?:今天|现在)?先?(?:麻烦你?您?|请|帮我|给我|那就?)?(?:你|您)?把");

    private static final Set<String> HEARD = Set.of("打", "电话", "来", "微信", "刚", "刚刚", "刚才", "视频");

    private final List<Token> tokens = new ArrayList<>();
    private boolean named;
    private boolean counted;
    private boolean measured;
    private boolean wished;
    private boolean begun;
    private boolean remarked;
    private boolean doubted;

    void add(Token token) {
        tokens.add(token);
        named |= token instanceof Named;
        counted |= token instanceof Numeral;
        measured |= token instanceof Measured;
        if (token instanceof Word word) {
            note(word);
        } else {
            begun = true;
        }
    }

    private void note(Word word) {
        switch (word.sense()) {
            case POLITE -> begun |= !GREETINGS.contains(word.text());
            case ASKING -> doubted = true;
            case LINK, CHAT -> begun = true;
            case REMARK -> {
                begun = true;
                remarked = true;
                // 他说, 等过年: it is no wish of now.
                doubted |= word.text().endsWith("说") || word.text().equals("等");
            }
            case VERB, MORE, LESS, CHANGE, REMOVE, TAG -> {
                begun = true;
                wished = true;
                doubted = true;
            }
            default -> {
                begun = true;
                doubted = true;
            }
        }
    }

    Clause closed(char before) {
        return Clause.of(AmountJoiner.join(withoutRecipient()), before);
    }

    /** "for my roommate", "for the kids": at the end, it says for whom, not what. */
    private List<Token> withoutRecipient() {
        int end = tokens.size();
        for (int at = tokens.size() - 1; at > 0 && mayBeRecipient(tokens.get(at)); at--) {
            if (tokens.get(at) instanceof Word word
                    && (word.text().equals("for")
                            || word.text().equals("from") && WrittenFrom.isPlace(tokens)
                            || (wished || named && measured) && word.text().equals("to") && !isBeing(at + 1))) {
                end = at;
            } else if (tokens.get(at) instanceof Word word && word.text().startsWith("for ")) {
                // "for my friend Priya", "for my mum in Chengdu"
                end = at + 1;
            }
        }
        return tokens.subList(0, end);
    }

    /** "to be happy" is nobody. */
    private boolean isBeing(int at) {
        return at < tokens.size()
                && tokens.get(at) instanceof Unknown be
                && be.text().equals("be");
    }

    private static boolean mayBeRecipient(Token token) {
        return token instanceof Unknown unknown && !unknown.isHanzi()
                || token instanceof Word word
                        && switch (word.sense()) {
                            case LINK, POLITE, CHAT, REMARK, ADDRESS -> true;
                            default -> false;
                        };
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    @Nullable
    Token last() {
        return tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    }

    boolean isFirst(Token token) {
        return tokens.get(0).equals(token);
    }

    /** A word of that sense, not long before. */
    boolean has(Sense sense) {
        return lately().stream().anyMatch(token -> token instanceof Word word && word.sense() == sense);
    }

    /** One of these words, not long before. */
    boolean has(String... words) {
        return lately().stream()
                .anyMatch(token -> token instanceof Word word && List.of(words).contains(word.text()));
    }

    /** 把笋定了, 麻烦把笋定了; 我妈把笋定了 tells. */
    boolean isDisposing() {
        return DISPOSING.isIn(text());
    }

    /** The last words of it. */
    String text() {
        return lately().stream().map(SentenceEnd::text).collect(Collectors.joining());
    }

    /** Whether one of its words is such. */
    boolean anyMatch(Predicate<Token> such) {
        return tokens.stream().anyMatch(such);
    }

    /** Nobody looks further back; it keeps the time for a hostile text linear. */
    private List<Token> lately() {
        return tokens.subList(Math.max(0, tokens.size() - FURTHEST), tokens.size());
    }

    boolean names() {
        return named;
    }

    boolean counts() {
        return counted;
    }

    boolean measures() {
        return measured;
    }

    /**
     * 黄桃两箱, 我腊肉要两斤: a name, right behind it how much, and before it nothing but courtesy. Nobody tells a story or asks
     * a question so.
     */
    boolean isCounted() {
        int at = tokens.size() - 1;
        if (at < 2
                || at > FURTHEST
                || !(tokens.get(at) instanceof Measured)
                || !(tokens.get(at - 1) instanceof Numeral)) {
            return false;
        }
        at -= 2;
        while (at > 0 && tokens.get(at) instanceof Word word && isWishing(word)) {
            at--;
        }
        return tokens.get(at) instanceof Named
                && tokens.subList(0, at).stream()
                        .allMatch(token -> token instanceof Word word
                                && (word.sense() == Sense.POLITE || word.sense() == Sense.VERB));
    }

    private static boolean isWishing(Word word) {
        return switch (word.sense()) {
            case VERB, MORE, POLITE -> true;
            default -> false;
        };
    }

    /** Some word says what to do. */
    boolean wishes() {
        return wished;
    }

    /** 鸡蛋取消啦: all of what it names, in the word before the last. */
    boolean takesBackAll() {
        return !counted
                && tokens.size() > 1
                && tokens.get(tokens.size() - 2) instanceof Word word
                && (word.sense() == Sense.REMOVE || word.sense() == Sense.CANCEL);
    }

    /** It has more than politeness and the words of a question. */
    boolean hasBegun() {
        return begun;
    }

    /** 主播唱首歌我(就…), A1甜(就…): something that may be so or not. */
    boolean saysWhether() {
        int at = tokens.size() - 1;
        if (at > 0 && tokens.get(at) instanceof Word i && i.text().equals("我")) {
            return tokens.get(at - 1) instanceof Unknown said && said.isHanzi() && !Strangers.isPerson(said);
        }
        return at > 0
                && tokens.get(at) instanceof Word how
                && GOOD.contains(how.text())
                && tokens.get(at - 1) instanceof Named;
    }

    /** 我妈打电话来, 我姐刚微信: somebody who has been heard. */
    boolean isOfFamily() {
        boolean family = !tokens.isEmpty()
                && tokens.size() <= LONGEST_CALL
                && tokens.get(0) instanceof Word who
                && who.sense() == Sense.POLITE
                && People.areFamily(who);
        return family
                && tokens.stream()
                        .allMatch(token -> token instanceof Word word
                                && (word.sense() == Sense.POLITE || HEARD.contains(word.text())));
    }

    /**
     * 这个红糖老灶熬的(我要两袋), 阿姨你听得到吗(我要一斤): something is said and done with, and none of it needs what follows: no wish, no
     * condition, nobody's words, and the thing itself is not named last (黄桃我要两箱).
     */
    boolean isSpoken() {
        if (wished
                || tokens.isEmpty()
                || tokens.size() > FURTHEST
                || tokens.stream().anyMatch(OpenClause::isOfAnother)) {
            return false;
        }
        boolean said = false;
        for (int at = tokens.size() - 1; at >= 0 && !(tokens.get(at) instanceof Named); at--) {
            said |= tokens.get(at) instanceof Unknown unknown && unknown.isHanzi() && !Strangers.isPerson(unknown)
                    || tokens.get(at) instanceof Word word
                            && switch (word.sense()) {
                                case CHAT, REMARK, QUERY, COUNTED, TALKING -> true;
                                default -> false;
                            };
        }
        var last = tokens.get(tokens.size() - 1);
        // 蜂蜜给我两份: the object.
        boolean object = last instanceof Unknown && !named && !counted && tokens.size() <= SHORT;
        return said
                && !object
                && !(last instanceof Word word && word.sense() == Sense.LINK)
                && !(last instanceof Unknown unknown
                        && NEEDING.indexOf(unknown.text().charAt(unknown.text().length() - 1)) >= 0);
    }

    private static boolean isOfAnother(Token token) {
        return token instanceof Word word && (word.sense() == Sense.WAVERING || TELLING.isIn(word.text()));
    }

    /** It only speaks: of the past, of the speaker; of nothing that could be ordered, and nobody else. */
    boolean isRemark() {
        return remarked && !doubted && !named && !counted;
    }
}
