package org.qingshan.conversation.turn;

import com.github.benmanes.caffeine.cache.Cache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.question.ComplaintWords;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.question.ConcernReader;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.platform.lane.NextId;

/** A question that the host has answered once and for all: what people say, and what the bot says then. */
@Entity
@Table(name = "faq")
public class Faq extends PanacheEntityBase {
    /** More than a host can keep in mind. */
    public static final int MOST = 100;

    /** Ways to ask of one pair; every message that is no order is compared with all of them. */
    public static final int MOST_TRIGGERS = 10;

    /** Letters. */
    public static final int LONGEST_ANSWER = 600;

    private static final int LONGEST_TRIGGER = 40;

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    private List<String> triggers = new ArrayList<>();
    private String answer;

    /** The ways to ask as they are compared; every message is compared with them. */
    @Transient
    private @Nullable List<String> plain;

    private Instant at;

    /** 打农药吗？ is asked without its sign too; the point of 1.5 is none. */
    private static final Pattern SIGNS = Pattern.compile("[?!;~]+|[.,:]+(?!\\d)");

    /** What whoever has something to pay says of it, in a word. */
    private static final Pattern PAYING = Pattern.compile(
            "(?:我要?|想要?|怎么|如何|how to )?(?:付款|付钱|支付|结账|买单|付费|转账|pay|payment|paying)(?: for it| my order)?|(?:我)?(?:已经?)?(?:付|转)(?:好|过)?(?:款|钱|账)?了|已付款?|(?:我的)?(?:退款|退钱)(?:进度)?|(?:i )?(?:have )?paid|(?:my )?refunds?|我付的钱");

    /** Every message that is no order is compared with all ways to ask, in every batch. */
    private static final Cache<String, Boolean> OF_FACTS = Meanings.kept(String::length);

    /** 甜吗, 甜不甜, 怎么保存: what asks by itself. */
    private static final Pattern ASKING = Pattern.compile(
            "\\p{IsHan}{1,20}[吗么嘛呢?？]{1,4}|\\p{IsHan}{0,20}(\\p{IsHan})[不没]\\1\\p{IsHan}{0,20}|\\p{IsHan}{1,20}[?？]");

    /** The ways to ask of one that was typed with spaces: what asks in each of its words is several ways, 甜吗 甜不甜; else all its words must be said, 黄桃 甜. */
    public static List<String> waysIn(String typed) {
        var words = List.of(typed.strip().split("\\s+"));
        return words.stream().allMatch(word -> ASKING.matcher(word).matches()) ? words : List.of(typed.strip());
    }

    /** Where whoever complains may be sent. */
    private static final Pattern REMEDIES = Pattern.compile("售后|客服|人工|after.?sales?|support|customer service");

    private record Fitting(Faq faq, int letters) {}

    protected Faq() {}

    /** @param triggers ways to ask; of one that has several words all must be said */
    public Faq(List<String> triggers, String answer, Instant now) {
        this.triggers = new ArrayList<>(triggers);
        this.answer = answer;
        this.at = now;
    }

    public Long id() {
        return id;
    }

    public List<String> triggers() {
        return List.copyOf(triggers);
    }

    public String answer() {
        return answer;
    }

    /** Whether it can be a way to ask: one Chinese letter or two Latin ones stand in too many sentences. */
    public static boolean isFit(String trigger) {
        var plain = plain(trigger);
        var han = plain.codePoints().anyMatch(Character::isIdeographic);
        return plain.length() >= (han ? 2 : 3) && trigger.length() <= LONGEST_TRIGGER;
    }

    /** Whether it asks of what the records know, and nothing else: what a host has written once would soon be wrong. */
    public static boolean isOfFacts(String trigger) {
        return Meanings.found(OF_FACTS, trigger, words -> QuestionReader.isOfFactsAlone(words) || isOfPaying(words));
    }

    /** Whether it asks of the money of whoever says it: what is due, paid or goes back. */
    public static boolean isOfMoney(String trigger) {
        return !QuestionReader.isOfFactsAlone(trigger) && isOfPaying(trigger);
    }

    private static boolean isOfPaying(String trigger) {
        return PAYING.matcher(plain(trigger)).matches()
                || ConcernReader.read(trigger).filter(Concern::isOfRecords).isPresent();
    }

    /** Those of its ways to ask that are passed over, because the records answer them. */
    public List<String> passedOver() {
        return triggers.stream().filter(Faq::isOfFacts).toList();
    }

    /** The pair among these that has this way to ask. */
    public static Optional<Faq> withTrigger(List<Faq> all, String trigger) {
        var plain = plain(trigger);
        return all.stream().filter(faq -> faq.plainTriggers().contains(plain)).findFirst();
    }

    /** Whether another pair with this way to ask may stand beside these. */
    public static boolean canKeep(List<Faq> all, String trigger) {
        return all.size() < MOST
                && isFit(trigger)
                && !isOfFacts(trigger)
                && withTrigger(all, trigger).isEmpty();
    }

    /** How well this answers what was said: the letters that a way to ask has in common with it; 0 if it does not. */
    public int fit(String said) {
        var plain = plain(said);
        return fit(plain, plain, mayAnswer(said));
    }

    /** Where something is wrong, or is looked for, what is said of the goods at large is no answer: there only what asks, or tells of a trouble itself, counts. */
    private static Predicate<String> mayAnswer(String said) {
        return ComplaintWords.isIn(said) ? trigger -> !isBare(trigger) : trigger -> true;
    }

    /** Whether it only names something: 竹笋, "honey". */
    private static boolean isBare(String trigger) {
        return !ASKING.matcher(trigger).matches()
                && !QuestionReader.wantsAnAnswer(trigger)
                && !ComplaintWords.isIn(trigger)
                && !REMEDIES.matcher(trigger).find();
    }

    /** @param about the same, with the names of what it is about: they complete a way to ask, and are none by themselves */
    private int fit(String said, String about, Predicate<String> wanted) {
        return plainTriggers().stream()
                .filter(trigger -> isSaid(trigger, about) && isBegun(trigger, said) && wanted.test(trigger))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private List<String> plainTriggers() {
        if (plain == null) {
            plain = triggers.stream()
                    .map(Faq::plain)
                    .filter(trigger -> !trigger.isEmpty() && !isOfFacts(trigger))
                    .toList();
        }
        return plain;
    }

    private static String plain(String text) {
        return SIGNS.matcher(Normaliser.plain(text)).replaceAll(" ").strip();
    }

    private static boolean isBegun(String trigger, String plain) {
        return List.of(trigger.split("\\s+")).stream().anyMatch(word -> contains(plain, word));
    }

    private static boolean isSaid(String trigger, String plain) {
        return List.of(trigger.split("\\s+")).stream().allMatch(word -> contains(plain, word));
    }

    /** A word of an alphabet is found as a whole; in Chinese words have no ends. */
    private static boolean contains(String plain, String word) {
        int at = plain.indexOf(word);
        while (at >= 0 && (cuts(plain, at, word.charAt(0)) || cuts(plain, at + word.length(), last(word)))) {
            at = plain.indexOf(word, at + 1);
        }
        return at >= 0;
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }

    private static boolean cuts(String plain, int at, char edge) {
        return at > 0
                && at < plain.length()
                && isLatin(edge)
                && isLatin(plain.charAt(at))
                && isLatin(plain.charAt(at - 1));
    }

    private static boolean isLatin(char character) {
        return character < 0x2E80 && Character.isLetterOrDigit(character);
    }

    /**
     * The pair that answers a text best; the newest of equals.
     *
     * @param names of what the text is about, whether it names it or not
     * @param wanted which ways to ask count
     */
    public static Optional<Faq> best(List<Faq> all, String said, List<String> names, Predicate<String> wanted) {
        var plain = plain(said);
        var about = plain(said + "\n" + String.join("\n", names));
        var may = mayAnswer(said).and(wanted);
        return all.stream()
                .map(faq -> new Fitting(faq, faq.fit(plain, about, may)))
                .filter(fitting -> fitting.letters() > 0)
                .max(Comparator.comparingInt(Fitting::letters)
                        .thenComparing(fitting -> fitting.faq().id()))
                .map(Fitting::faq);
    }

    /** All of the shop, the oldest first. */
    static List<Faq> all() {
        return list("order by id");
    }
}
