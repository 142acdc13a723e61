package org.qingshan.platform;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * The function {@code one_of(array, value)} for queries of entities: the same as {@code value in list}, but handed on as one array.
 *
 * <p>A list becomes another statement for every length it can have, each to be translated, planned and kept anew. The array stands
 * first because Hibernate takes a function's last argument for something that may be a list, and keeps no translation with lists.
 */
public final class AnyOf implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        var isTrueOrFalse =
                functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN);
        functions
                .getFunctionRegistry()
                .patternDescriptorBuilder("one_of", "?2 = any(?1)")
                .setInvariantType(isTrueOrFalse)
                .setExactArgumentCount(2)
                .register();
    }
}
