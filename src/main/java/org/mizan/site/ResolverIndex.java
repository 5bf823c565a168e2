package org.mizan.site;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Expression;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;

/**
 * Finds what a name in a template means by the class of what it is asked of.
 * <p>
 * Qute has a resolver for every class that templates read, hundreds in all, and for the first name of an expression asks them one by one, again
 * for every section around it: most of the time that a page took. Which resolvers answer to a name depends on the class alone, so each place in a
 * template finds it out once and remembers it. What is found is what Qute would find; what is not found here is left to Qute.
 */
@Singleton
class ResolverIndex implements ValueResolver {

    private volatile List<ValueResolver> all = List.of();

    void learn(@Observes Engine engine) {
        all = engine.getValueResolvers().stream().filter(resolver -> resolver != this).toList();
    }

    @Override
    public int getPriority() {
        return Integer.MAX_VALUE;
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        return new Remembered().resolve(context);
    }

    /** Qute asks for this at each place in a template, and keeps it there. */
    @Override
    public ValueResolver getCachedResolver(EvalContext context) {
        return new Remembered();
    }

    /** Which resolvers answer to one name at one place in a template, for the few classes that are asked there. */
    private final class Remembered implements ValueResolver {

        // Replaced whole, never changed; of two threads that learn at once one learns again later.
        private volatile Answering[] known = {};

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            Object base = context.getBase();
            if (base == null) {
                return Results.notFound(context);
            }
            if (base instanceof Mapper mapper && context.getParams().isEmpty() && mapper.appliesTo(context.getName())) {
                return otherwise(mapper.getAsync(context.getName()), () -> next(context, 0));
            }
            return next(context, 0);
        }

        private CompletionStage<Object> next(EvalContext context, int first) {
            List<ValueResolver> resolvers = answering(context);
            for (int i = first; i < resolvers.size(); i++) {
                ValueResolver resolver = resolvers.get(i);
                if (resolver.appliesTo(context)) {
                    int following = i + 1;
                    return otherwise(resolver.resolve(context), () -> next(context, following));
                }
            }
            return outside(context);
        }

        private List<ValueResolver> answering(EvalContext context) {
            Class<?> type = context.getBase().getClass();
            Answering[] now = known;
            for (Answering one : now) {
                if (one.type == type) {
                    return one.resolvers;
                }
            }
            List<ValueResolver> found = all.stream().filter(resolver -> resolver.appliesTo(context)).toList();
            Answering[] more = Arrays.copyOf(now, now.length + 1);
            more[now.length] = new Answering(type, found);
            known = more;
            return found;
        }

        /** Only the first name of an expression is asked of a section's own data; what that does not know may be known around the section. */
        private CompletionStage<Object> outside(EvalContext context) {
            ResolutionContext around = context.resolutionContext().getParent();
            return around == null || context.getBase() != context.resolutionContext().getData() ? Results.notFound(context)
                    : resolve(new Outside(around, context));
        }
    }

    // Nearly all that pages read is there at once: then nothing is wrapped.
    private static CompletionStage<Object> otherwise(CompletionStage<Object> answer, Supplier<CompletionStage<Object>> next) {
        if (answer instanceof CompletedStage<Object> there && !there.isFailure()) {
            return Results.isNotFound(there.get()) ? next.get() : there;
        }
        return answer.thenCompose(found -> Results.isNotFound(found) ? next.get() : CompletedStage.of(found));
    }

    private record Answering(Class<?> type, List<ValueResolver> resolvers) {
    }

    /** The same name, asked of the data around a section. */
    private record Outside(ResolutionContext around, EvalContext asked) implements EvalContext {

        @Override
        public @Nullable Object getBase() {
            return around.getData();
        }

        @Override
        public String getName() {
            return asked.getName();
        }

        @Override
        public List<Expression> getParams() {
            return asked.getParams();
        }

        @Override
        public CompletionStage<Object> evaluate(String expression) {
            return around.evaluate(expression);
        }

        @Override
        public CompletionStage<Object> evaluate(Expression expression) {
            return around.evaluate(expression);
        }

        @Override
        public @Nullable Object getAttribute(String key) {
            return around.getAttribute(key);
        }

        @Override
        public ResolutionContext resolutionContext() {
            return around;
        }
    }
}
