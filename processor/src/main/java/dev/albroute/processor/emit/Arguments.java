package dev.albroute.processor.emit;

import dev.albroute.processor.model.ParameterModel;
import dev.albroute.processor.model.ParameterModel.BodyParameter;
import dev.albroute.processor.model.ParameterModel.CookieParameter;
import dev.albroute.processor.model.ParameterModel.FormParameter;
import dev.albroute.processor.model.ParameterModel.HeaderParameter;
import dev.albroute.processor.model.ParameterModel.LambdaContextParameter;
import dev.albroute.processor.model.ParameterModel.PathRest;
import dev.albroute.processor.model.ParameterModel.PathVariable;
import dev.albroute.processor.model.ParameterModel.QueryParameter;
import dev.albroute.processor.model.ParameterModel.RequestParameter;

/**
 * The argument for each kind of parameter.
 *
 * @param scope the route
 */
record Arguments(RouteScope scope) implements ParameterModel.Visitor<Argument> {
  @Override
  public Argument visit(PathVariable parameter) {
    return new PathVariableArgument(parameter, scope);
  }

  @Override
  public Argument visit(PathRest parameter) {
    return new PathRestArgument(parameter, scope);
  }

  @Override
  public Argument visit(QueryParameter parameter) {
    return new QueryArgument(parameter, scope);
  }

  @Override
  public Argument visit(HeaderParameter parameter) {
    return new HeaderArgument(parameter, scope);
  }

  @Override
  public Argument visit(CookieParameter parameter) {
    return new CookieArgument(parameter, scope);
  }

  @Override
  public Argument visit(FormParameter parameter) {
    return new FormArgument(parameter, scope);
  }

  @Override
  public Argument visit(BodyParameter parameter) {
    return parameter.content().accept(new BodyArguments(parameter, scope));
  }

  @Override
  public Argument visit(RequestParameter parameter) {
    return new RequestArgument(scope);
  }

  @Override
  public Argument visit(LambdaContextParameter parameter) {
    return new LambdaContextArgument(scope);
  }
}
