// Draws a node as one of the shapes of sectors.ts, with a white rim so that neighbours stay apart.
precision highp float;

varying vec4 v_color;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;

uniform float u_correctionRatio;

// Signed distance from the outline, in radii: negative inside. All shapes have about the area of the unit circle.
float outline(vec2 p) {
  if (v_shape < 0.5) return length(p) - 1.0;
  if (v_shape < 1.5) return max(abs(p.x), abs(p.y)) - 0.886;
  if (v_shape < 2.5) return (abs(p.x) + abs(p.y)) * 0.7071 - 0.93;
  if (v_shape < 3.5) return max(-p.y - 0.12, abs(p.x) * 0.866 + (p.y - 0.12) * 0.5) - 0.72;
  if (v_shape < 4.5) return max(p.y - 0.12, abs(p.x) * 0.866 - (p.y + 0.12) * 0.5) - 0.72;
  if (v_shape < 5.5) return min(max(abs(p.x) - 1.1, abs(p.y) - 0.44), max(abs(p.x) - 0.44, abs(p.y) - 1.1));
  if (v_shape < 6.5) return abs(length(p) - 0.75) - 0.25;
  if (v_shape < 7.5) return max(abs(p.x) - 1.2, abs(p.y) - 0.6);
  return max(abs(p.y), abs(p.x) * 0.866 + abs(p.y) * 0.5) - 0.95;
}

void main(void) {
  vec2 p = v_offset / v_radius;

  #ifdef PICKING_MODE
  bool inside = outline(p) <= 0.0 || (v_shape > 5.5 && v_shape < 6.5 && length(p) < 1.0);
  gl_FragColor = inside ? v_color : vec4(0.0);
  #else
  // In pixels: the colour reaches to one inside the outline, the rim to half a pixel outside.
  float pixel = u_correctionRatio * 2.0;
  float distance = outline(p) * v_radius / pixel;
  float rim = 1.0 - smoothstep(0.0, 1.0, distance);
  float fill = 1.0 - smoothstep(-1.0, 0.0, distance);
  gl_FragColor = mix(vec4(rim), v_color, fill);
  #endif
}
