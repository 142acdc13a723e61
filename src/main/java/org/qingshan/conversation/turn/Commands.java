package org.qingshan.conversation.turn;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.conversation.words.Trait;
import org.qingshan.domain.shop.Role;

/** All commands, by slash word and by what people say instead. */
@Singleton
public class Commands {
    /** {@code /card@village_bot A1}. */
    private static final Pattern SLASH = Pattern.compile("[/／]([A-Za-z]+)(?:@\\w+)?(?:\\s+(.*))?", Pattern.DOTALL);

    /** {@code A1 改价 25.9}, also without the space. */
    private static final Pattern SLOT_FIRST = Pattern.compile("\\s*([A-Za-z]\\d{1,3})\\s*(.*)", Pattern.DOTALL);

    private static final Pattern SEPARATOR = Pattern.compile("^[\\s:：]+");

    /** Digits, Latin letters and what stands within a number. */
    private static final Pattern WIDE = Pattern.compile("[０-９Ａ-Ｚａ-ｚ]+(?:．[０-９]+)?");

    private static final String STOCK = "stock";

    private static final Pattern EXACT =
            Pattern.compile("[A-Za-z]\\d{1,3}(?:[\\s:,：，]*[+＋−–-]?\\s*[¥￥]?\\d[\\d.]*\\s*(?:元|块|分钟|min)?)*");

    private final Map<String, Command> bySlash;
    private final List<Command> all;
    /** By their first letter, the longest first: nearly every message begins no command, and is compared with none of them. */
    private final Map<Character, List<Spoken>> spoken;

    /** Those that can be meant by a sentence of their own, whoever says it. Nearly every message is none of most. */
    private final Trait<List<Command>> sayable = Trait.of(this::sayable);

    private final Trait<Optional<Call>> ofTeam = Trait.of(
            said -> behindSlot(said.words()).or(() -> byWords(said.words()).filter(Commands::isToTheTeam)));

    /** A word of a command. */
    private record Spoken(Command command, String word) {
        char first() {
            return folded(word.charAt(0));
        }

        /**
         * @param plain the text as {@link Normaliser#simplified} makes it, letter for letter
         */
        boolean begins(String plain) {
            return plain.regionMatches(true, 0, word, 0, word.length());
        }

        String rest(String text) {
            return argument(SEPARATOR.matcher(text.substring(word.length())).replaceFirst(""));
        }
    }

    Commands(@All List<Command> all) {
        this.all = all.stream().sorted(Comparator.comparing(Command::name)).toList();
        this.spoken = this.all.stream()
                .flatMap(command -> command.words().stream().map(word -> new Spoken(command, word)))
                .sorted(Comparator.comparing((Spoken one) -> one.word().length())
                        .reversed())
                .collect(Collectors.groupingBy(Spoken::first));
        this.bySlash = all.stream().collect(Collectors.toMap(Command::name, Function.identity()));
    }

    /**
     * A command as it was said.
     *
     * @param word the word that was said for it; empty if it was the slash word
     * @param arguments what it is to be done with, the slot first
     */
    public record Call(Command command, String word, String arguments) {
        /** It is nothing but the command: its word, a slot, figures. */
        public boolean isExact() {
            return command.isAboutItem()
                    && EXACT.matcher(Normaliser.simplified(withoutUnit())).matches();
        }

        /** Only stock is said in units; "秒杀 A1 2箱" is somebody's claim. */
        private String withoutUnit() {
            return command.name().equals(STOCK) ? arguments.replaceFirst("(?<=\\d)\\s*\\p{L}{1,12}$", "") : arguments;
        }

        /** The same with other arguments. */
        public Call of(String arguments) {
            return new Call(command, word, arguments);
        }

        /** Does it, as what came of the message. */
        public void run(Turn turn) {
            turn.outcome("/" + command.name());
            if (word.isEmpty()) {
                command.run(turn, arguments);
            } else {
                command.runSaid(turn, word, arguments);
            }
        }
    }

    /** Whether it looks like a slash command, known or not. */
    public static boolean isSlash(String text) {
        return SLASH.matcher(text).matches();
    }

    public Optional<Call> bySlash(String text) {
        var matcher = SLASH.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var arguments = matcher.group(2) == null ? "" : argument(matcher.group(2));
        return Optional.ofNullable(bySlash.get(matcher.group(1).toLowerCase(Locale.ROOT)))
                .map(command -> new Call(command, "", arguments));
    }

    /** Whether a command is said with just this. */
    public boolean isOne(String text) {
        return bySlash.containsKey(text.toLowerCase(Locale.ROOT))
                || beginning(text, command -> true).anyMatch(one -> one.word().length() == text.length());
    }

    /** The command whose words begin the text; the longest wins. */
    public Optional<Call> byWords(String text) {
        return longest(text, command -> true);
    }

    /** The command of this person's whose words begin what was said, else the one that it says in a sentence of its own. */
    public Optional<Call> said(Turn turn) {
        return byWords(turn.said()).filter(call -> call.command().isFor(turn)).or(() -> inOtherWords(turn));
    }

    /** The command of this person's that it says in a sentence of its own. */
    public Optional<Call> inOtherWords(Turn turn) {
        for (var command : turn.sentence().tells(sayable)) {
            var found = command.isFor(turn) ? command.inOtherWords(turn) : Optional.<String>empty();
            if (found.isPresent()) {
                return Optional.of(new Call(command, "", found.get()));
            }
        }
        return Optional.empty();
    }

    /** The command of the team's that a sentence can only be meant for, whoever says it. */
    public Optional<Command> onlyOfTeam(Sentence said) {
        return said.tells(sayable).stream()
                .filter(command -> command.isOnlyOfTeam(said))
                .findFirst();
    }

    private List<Command> sayable(Sentence said) {
        return all.stream().filter(command -> command.canBe(said)).toList();
    }

    /** A command of the team's: about an item whose words follow its slot, or one with what it is to be done with. */
    public Optional<Call> ofTeam(Sentence said) {
        return said.tells(ofTeam);
    }

    private static boolean isToTheTeam(Call call) {
        return call.command().audience().isPresent() && !call.arguments().isEmpty();
    }

    /** The command about an item whose words follow its slot. */
    public Optional<Call> behindSlot(String text) {
        var matcher = SLOT_FIRST.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        return matcher.matches()
                ? longest(matcher.group(2), Command::isAboutItem)
                        .map(call -> new Call(
                                call.command(), call.word(), (matcher.group(1) + " " + call.arguments()).strip()))
                : Optional.empty();
    }

    /** The command about an item whose words begin the text, whatever follows them. */
    public Optional<Call> ofItem(String text) {
        return beginning(text, Command::isAboutItem)
                .map(one -> new Call(one.command(), one.word(), one.rest(text)))
                .findFirst();
    }

    /** The words that begin the text, the longest first. */
    private Stream<Spoken> beginning(String text, Predicate<Command> kind) {
        if (text.isEmpty()) {
            return Stream.empty();
        }
        var plain = Normaliser.simplified(text);
        return spoken.getOrDefault(folded(plain.charAt(0)), List.of()).stream()
                .filter(one -> one.begins(plain) && kind.test(one.command()));
    }

    /** Numbers and slots in the full width of a Chinese keyboard mean what they mean in the narrow one. */
    private static String argument(String text) {
        var narrow = text.strip();
        return WIDE.matcher(narrow).find()
                ? WIDE.matcher(narrow).replaceAll(wide -> Normalizer.normalize(wide.group(), Normalizer.Form.NFKC))
                : narrow;
    }

    /** As {@link String#regionMatches} compares letters where case does not count. */
    private static char folded(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }

    private Optional<Call> longest(String text, Predicate<Command> kind) {
        return beginning(text, kind)
                .flatMap(one -> call(one, text).stream())
                .filter(call -> call.command().isMeant(call.word(), call.arguments()))
                .findFirst();
    }

    private static Optional<Call> call(Spoken spoken, String text) {
        var command = spoken.command();
        var word = spoken.word();
        var rest = text.substring(word.length());
        if (rest.isEmpty() || rest.chars().allMatch(Commands::isEnd)) {
            return Optional.of(new Call(command, word, ""));
        }
        var next = rest.codePointAt(0);
        var separate = Character.isWhitespace(next) || next == ':' || next == '：';
        var glued = word.codePointAt(0) > 0x2E80 && isGlue(next);
        return command.takesArguments() && (separate || glued)
                ? Optional.of(new Call(command, word, spoken.rest(text)))
                : Optional.empty();
    }

    /** What may follow a Chinese word without a space: 改价A1, 加货+50. */
    private static boolean isGlue(int next) {
        return next < 0x80 && (Character.isLetterOrDigit(next) || next == '+' || next == '-');
    }

    private static boolean isEnd(int c) {
        return "。.!！?？~～ ".indexOf(c) >= 0;
    }

    /** What a person may use, in the order of names. */
    public List<Command> availableTo(Turn turn) {
        return availableTo(turn::may);
    }

    /** The same of somebody who may use what is for these roles. */
    public List<Command> availableTo(Predicate<Role> may) {
        return all.stream().filter(command -> command.isShownTo(may)).toList();
    }

    public List<Command> all() {
        return all;
    }

    /** What everyone may use. */
    public List<Command> forEveryone() {
        return all.stream().filter(command -> command.audience().isEmpty()).toList();
    }
}
